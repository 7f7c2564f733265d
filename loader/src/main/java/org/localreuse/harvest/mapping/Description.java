package org.localreuse.harvest.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.localreuse.harvest.RawRecord;
import org.localreuse.submission.Iris;
import org.localreuse.submission.Terms;

/** Says of a dataset what its registry says, in our words, part after part. */
record Description(Draft draft, Identity identity, LicenceTexts licences) {

    private static final Node SERIES = Terms.term(Terms.DCAT, "DatasetSeries");
    private static final Node VERSION = Terms.term(Terms.DCAT, "version");
    private static final Node IN_SERIES = Terms.term(Terms.DCAT, "inSeries");
    private static final List<Node> VERSIONS = List.of(
            Terms.term(Terms.DCAT, "hasVersion"),
            Terms.term(Terms.DCAT, "isVersionOf"),
            Terms.term(Terms.DCAT, "previousVersion"),
            IN_SERIES);
    private static final Node TITLE = DCTerms.title.asNode();
    private static final Node TEXT = DCTerms.description.asNode();
    private static final Node OTHER_IDENTIFIER = Terms.term(Terms.ADMS, "identifier");
    private static final int LONGEST_IRI = 2_000;

    void say(RawRecord raw, Said said) {
        draft.type(draft.dataset(), DCAT.Dataset.asNode());
        if (said.texts(X.KIND).stream().anyMatch("dataset_series"::equals)) {
            draft.type(draft.dataset(), SERIES);
        }
        title(said);
        text(said);
        identifiers(said);
        Licences own = new Licences(licences, draft);
        own.say(draft.dataset(), said);
        new Publishers(draft).say(said);
        new Subjects(draft).say(said);
        new Contacts(draft).say(said);
        new Standing(draft).say(said);
        new Distributions(draft, identity, own).say(said);
        pages(said);
        versions(said);
        record(raw, said);
    }

    /** By its title, another name, or at last the name in its address. */
    private void title(Said said) {
        List<Node> titles = Stream.of(TITLE, X.OTHER_TITLE)
                .map(said::values)
                .filter(values -> values.stream().anyMatch(Description::saysSomething))
                .findFirst()
                .orElseGet(() -> name(said));
        draft.texts().say(draft.statements(), draft.dataset(), TITLE, "title", titles);
    }

    private List<Node> name(Said said) {
        Optional<String> name = said.text(X.NAME);
        name.ifPresent(text ->
                draft.notes().advice("title", text, "It has no title; its name stands in.", "Give it a title."));
        return name.map(text -> List.of(NodeFactory.createLiteralString(text.replace('-', ' '))))
                .orElse(List.of());
    }

    /** What it does not describe in words is described by its title, as DCAT-AP asks for both. */
    private void text(Said said) {
        List<Node> texts = Stream.of(TEXT, X.OTHER_DESCRIPTION)
                .map(said::values)
                .filter(values -> values.stream().anyMatch(Description::saysSomething))
                .findFirst()
                .orElse(List.of());
        draft.texts().say(draft.statements(), draft.dataset(), TEXT, "description", texts);
        if (!draft.says(draft.dataset(), TEXT) && draft.says(draft.dataset(), TITLE)) {
            draft.notes()
                    .advice(
                            "description",
                            "",
                            "It has no description; its title stands in.",
                            "Say what is in it, and how often it changes.");
            draft.statements()
                    .find(draft.dataset(), TITLE, Node.ANY)
                    .toList()
                    .forEach(title -> draft.say(TEXT, title.getObject()));
        }
    }

    private static boolean saysSomething(Node value) {
        return value.isLiteral() && !Markup.plain(value.getLiteralLexicalForm()).isEmpty();
    }

    /** What the first publisher calls it comes first; what other registries call it beside. */
    private void identifiers(Said said) {
        List<String> first = said.texts(X.FIRST_IDENTIFIER);
        List<String> other = new ArrayList<>(said.texts(DCTerms.identifier.asNode()));
        Optional<String> main = Stream.concat(first.stream(), other.stream()).findFirst();
        main.flatMap(text -> draft.code("identifier", text))
                .ifPresent(text -> draft.say(DCTerms.identifier.asNode(), text));
        Stream.concat(first.stream(), other.stream())
                .distinct()
                .filter(text -> !text.equals(main.orElse("")))
                .forEach(this::otherIdentifier);
    }

    private void otherIdentifier(String text) {
        draft.code("identifier", text).ifPresent(notation -> {
            Node node = draft.minter().part(draft.dataset(), "identifier", Identity.segment(text));
            draft.say(OTHER_IDENTIFIER, node);
            draft.type(node, Terms.term(Terms.ADMS, "Identifier"));
            draft.say(node, SKOS.notation.asNode(), notation);
        });
    }

    private void pages(Said said) {
        draft.addresses("landingPage", said.texts(DCAT.landingPage.asNode()))
                .forEach(page -> draft.say(DCAT.landingPage.asNode(), page));
        draft.addresses("page", said.texts(FOAF.page.asNode())).forEach(page -> draft.say(FOAF.page.asNode(), page));
    }

    private void versions(Said said) {
        said.text(VERSION).flatMap(text -> draft.code("version", text)).ifPresent(text -> draft.say(VERSION, text));
        for (Node property : VERSIONS) {
            said.texts(property).forEach(text -> link(property, text));
        }
        // A registry may name the series by its id there.
        said.texts(X.IN_SERIES)
                .forEach(text -> link(IN_SERIES, Iris.isWeb(text) ? text : identity.site() + "/dataset/" + text));
    }

    private void link(Node property, String iri) {
        if (Iris.isWeb(iri) && Iris.fault(iri, LONGEST_IRI).isEmpty()) {
            draft.say(property, NodeFactory.createURI(iri));
        }
    }

    /** The registry's own record. Where it has no date, whoever harvests adds the day on which it was read. */
    private void record(RawRecord raw, Said said) {
        Node record = identity.record(raw);
        draft.type(record, DCAT.CatalogRecord.asNode());
        draft.say(record, FOAF.primaryTopic.asNode(), draft.dataset());
        Addresses.find(identity.recordAddress(raw, said))
                .ifPresent(address -> draft.say(record, DCTerms.source.asNode(), address));
        said.texts(X.RECORD_MODIFIED).stream()
                .flatMap(text -> Dates.day(text).stream())
                .max(Comparator.comparing(Node::getLiteralLexicalForm))
                .ifPresent(date -> draft.say(record, DCTerms.modified.asNode(), date));
    }
}
