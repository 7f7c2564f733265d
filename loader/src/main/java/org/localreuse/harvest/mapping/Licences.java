package org.localreuse.harvest.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.localreuse.ontology.Base;
import org.localreuse.resolve.NameForms;
import org.localreuse.submission.Terms;

/**
 * The licence of a dataset or distribution under its well-known IRI, and beside it what the registry wrote. Three things are kept
 * apart: the registry has a field for it and left it empty (not stated), it wrote something that nobody knows (unknown), and it
 * says nothing at all (no licence here either).
 */
record Licences(LicenceTexts known, Draft draft) {

    private static final Node LICENCE = DCTerms.license.asNode();
    private static final Node RIGHTS = DCTerms.rights.asNode();
    private static final Node RIGHTS_STATEMENT = Terms.term(Terms.ODRS, "RightsStatement");
    private static final Node DATA_LICENCE = Terms.term(Terms.ODRS, "dataLicense");
    private static final Node ATTRIBUTION = Terms.term(Terms.ODRS, "attributionText");

    void say(Node owner, Said said) {
        List<String> stated = Stream.of(X.LICENCE_ADDRESS, LICENCE, X.LICENCE_TITLE)
                .flatMap(property -> said.texts(property).stream())
                .distinct()
                .toList();
        List<String> rights = said.texts(RIGHTS);
        Optional<Node> licence = stated.isEmpty() ? absent(said, rights) : Optional.of(licence(stated));
        licence.ifPresent(node -> draft.say(owner, LICENCE, node));
        Stream<String> raw = stated.stream()
                .filter(text -> licence.map(node -> !isSame(node, text)).orElse(true));
        // What a registry writes under rights may be its licence, or how to name it.
        Stream<String> written = Stream.concat(raw, rights.stream().filter(text -> !isSame(licence, text)));
        rights(
                owner,
                licence,
                written.map(text -> draft.texts().clean("rights", text))
                        .distinct()
                        .collect(Collectors.joining(" · ")),
                said);
    }

    private Optional<Node> absent(Said said, List<String> rights) {
        Optional<Node> named = rights.stream()
                .flatMap(text -> known.find(text).stream())
                .filter(LicenceTexts::isCertain)
                .findFirst();
        return named.or(() ->
                said.has(X.BLANK_LICENCE) ? Optional.of(Base.concept("licence", "not-stated")) : Optional.empty());
    }

    private Node licence(List<String> stated) {
        List<Node> found =
                stated.stream().flatMap(text -> known.find(text).stream()).toList();
        Optional<Node> best = found.stream()
                .filter(LicenceTexts::isCertain)
                .findFirst()
                .or(() -> found.stream().findFirst());
        if (best.isEmpty()) {
            draft.notes()
                    .advice(
                            "license",
                            draft.texts().clean("license", stated.getFirst()),
                            "The licence list does not have this licence; it is entered as unknown, and these words are kept.",
                            "Give the address of a licence, such as "
                                    + "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/.");
            return Base.concept("licence", "unknown");
        }
        boolean versioned = stated.stream().anyMatch(text -> text.matches("(?s).*\\d.*"));
        if (!versioned && best.get().getURI().contains("/open-government-licence/version/3")) {
            draft.notes()
                    .hint(
                            "license",
                            stated.getFirst(),
                            "No version is given; it is taken for the third, the only one in use since 2014.",
                            "");
        }
        return best.get();
    }

    private static boolean isSame(Optional<Node> licence, String text) {
        return licence.map(node -> isSame(node, text)).orElse(false);
    }

    private static boolean isSame(Node licence, String text) {
        return NameForms.isAddress(text) && NameForms.address(licence.getURI()).equals(NameForms.address(text));
    }

    private void rights(Node owner, Optional<Node> licence, String written, Said said) {
        List<Node> attributions =
                draft.texts().all("attributionText", said.values(ATTRIBUTION)).toList();
        if (written.isEmpty() && attributions.isEmpty()) {
            return;
        }
        Node statement = draft.minter().part(owner, "rights");
        draft.say(owner, RIGHTS, statement);
        draft.type(statement, RIGHTS_STATEMENT);
        licence.filter(LicenceTexts::isCertain).ifPresent(node -> draft.say(statement, DATA_LICENCE, node));
        draft.texts()
                .say(
                        draft.statements(),
                        statement,
                        DCTerms.description.asNode(),
                        "rights",
                        written.isEmpty() ? List.of() : List.of(NodeFactory.createLiteralString(written)));
        draft.texts().say(draft.statements(), statement, ATTRIBUTION, "attributionText", attributions);
    }
}
