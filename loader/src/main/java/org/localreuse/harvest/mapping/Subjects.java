package org.localreuse.harvest.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.localreuse.resolve.Kind;
import org.localreuse.resolve.NameForms;
import org.localreuse.resolve.Resolution.Found;
import org.localreuse.submission.Iris;
import org.localreuse.submission.Terms;

/** What a dataset is about: council services and themes, keywords, the area, the standards that it follows. */
record Subjects(Draft draft) {

    private static final Pattern GSS = Pattern.compile("[EWSNKJ]\\d{8}");
    private static final String ESD = "http://id.esd.org.uk/";
    private static final String EU_THEME = "http://publications.europa.eu/resource/authority/data-theme/";
    private static final int LONGEST_AREA = 100;
    private static final int LONGEST_IRI = 2_000;

    void say(Said said) {
        themes(said);
        keywords(said);
        areas(said);
        standards(said);
    }

    /** Services of the esd list and themes of the European one have IRIs; other themes are words by which people look for it. */
    private void themes(Said said) {
        int others = 0;
        for (String text : said.texts(DCAT.theme.asNode())) {
            List<Node> services =
                    Arrays.stream(text.split("\\s+")).flatMap(Subjects::service).toList();
            Optional<Node> theme =
                    NameForms.isAddress(text) && !text.startsWith(EU_THEME) ? Optional.empty() : Words.THEME.find(text);
            if (!services.isEmpty()) {
                services.forEach(service -> draft.say(DCAT.theme.asNode(), service));
            } else if (theme.isPresent()) {
                draft.say(DCAT.theme.asNode(), theme.get());
            } else if (!Iris.isWeb(text)) {
                keyword(NodeFactory.createLiteralString(text));
            } else {
                others++;
            }
        }
        said.values(X.THEME_LABEL).forEach(this::keyword);
        if (others > 0) {
            draft.notes()
                    .hint(
                            "theme",
                            "",
                            others + " themes of other lists were left out.",
                            "Council services of the esd list and European data themes are kept.");
        }
    }

    private static Stream<Node> service(String word) {
        String mended = word.replaceFirst("^https://id\\.esd\\.org\\.uk/", ESD);
        if (mended.matches("http://id\\.esd\\.org\\.uk/(?:service|function)/\\d{1,5}")) {
            return Stream.of(NodeFactory.createURI(mended));
        }
        return word.matches("\\d{1,4}") ? Stream.of(NodeFactory.createURI(Terms.SERVICE + word)) : Stream.empty();
    }

    /** One text may hold several, with commas or semicolons between. */
    private void keywords(Said said) {
        List<Node> given = said.values(DCAT.keyword.asNode()).stream()
                .filter(Node::isLiteral)
                .toList();
        if (given.size() == 1 && given.getFirst().getLiteralLanguage().isEmpty()) {
            Arrays.stream(given.getFirst().getLiteralLexicalForm().split("[,;|]"))
                    .map(NodeFactory::createLiteralString)
                    .forEach(this::keyword);
        } else {
            given.forEach(this::keyword);
        }
    }

    private void keyword(Node text) {
        draft.texts().all("keyword", List.of(text)).forEach(word -> draft.say(DCAT.keyword.asNode(), word));
    }

    /** Statistical areas by IRI or code, or by the name of the council that serves them; geometries are not kept. */
    private void areas(Said said) {
        List<String> given = said.texts(DCTerms.spatial.asNode());
        List<Node> areas = given.stream().flatMap(this::area).distinct().toList();
        areas.forEach(area -> draft.say(DCTerms.spatial.asNode(), area));
        if (areas.isEmpty() && !given.isEmpty()) {
            draft.notes()
                    .hint(
                            "spatial",
                            draft.texts().clean("spatial", given.getFirst()),
                            "This names no statistical area that the register knows, and was left out.",
                            "Give its code, such as E08000035 for Leeds.");
        }
    }

    private Stream<Node> area(String text) {
        String code = text.startsWith(Terms.STATISTICAL_GEOGRAPHY)
                ? text.substring(Terms.STATISTICAL_GEOGRAPHY.length())
                : text;
        if (GSS.matcher(code).matches()) {
            return Stream.of(NodeFactory.createURI(Terms.STATISTICAL_GEOGRAPHY + code));
        }
        boolean name = text.length() <= LONGEST_AREA && text.matches("[\\p{L}][^{\\[<>:]*");
        return name && draft.names().resolve(Kind.ORGANISATION, text) instanceof Found council
                ? draft.names().areaOf(council.iri()).stream()
                : Stream.empty();
    }

    private void standards(Said said) {
        for (String text : said.texts(DCTerms.conformsTo.asNode())) {
            if (Iris.isWeb(text) && Iris.fault(text, LONGEST_IRI).isEmpty()) {
                draft.say(DCTerms.conformsTo.asNode(), NodeFactory.createURI(text));
            } else {
                draft.notes()
                        .hint(
                                "conformsTo",
                                draft.texts().clean("conformsTo", text),
                                "A standard is named by its web address; this was left out.",
                                "");
            }
        }
    }
}
