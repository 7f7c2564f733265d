package org.localreuse.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    private static final Shapes LINKS = Shapes.parse(Vocabulary.links());

    /** Each row: the link that is wrong, and what is said of it. Prefix {@code k:} is the scheme of reuse kinds, {@code s:} of statuses. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<r> a lr:Reuse ; lr:reuser <nobody> | Warning | Nothing is known of the reuser: its IRI has no name here.",
                "<r> a lr:Reuse ; lr:result <nothing> | Warning"
                        + " | Nothing is known of what was reused: its IRI has no title here.",
                "<r> a lr:Reuse ; lr:reuseOf <p> ; lr:reusedPart <c> . <p> dct:title 'P'@en . <c> dct:title 'C'@en | Warning"
                        + " | The part is not recorded as part of what was reused.",
                "<r> a lr:Reuse ; lr:reuseOf <p> ; lr:reuser <o> . <o> foaf:name 'O'@en ."
                        + " <p> dct:title 'P'@en ; lr:leadOrganisation <o> | Warning"
                        + " | The lead of the original reuses its own work: the kind should be extension.",
                "<r> a lr:Reuse ; lr:reuseStatus s:live , s:retired | Info | Accepted sources give different statuses.",
                "<r> a lr:Reuse ; lr:since '2019'^^xsd:gYear , '2020'^^xsd:gYear | Info"
                        + " | Accepted sources give different starts.",
                "<r> a lr:Reuse ; lr:reuser <o> ; lr:reuseStatus s:live ."
                        + " <o> foaf:name 'O'@en ; lr:until '2023-03-31'^^xsd:date | Info"
                        + " | The reuser no longer exists; ask its successor.",
                "<p> a lr:Project ; lr:partner <nobody> | Warning"
                        + " | Nothing is known of this organisation: its IRI has no name here.",
                "<p> a lr:Project ; lr:usesDataset <d> | Warning"
                        + " | Nothing is known of this dataset: its IRI has no title here.",
                "<p> a lr:Project ; lr:basedOn <q> . <q> lr:basedOn <p> | Info | It is, by way of others, based on itself.",
                "<a> lr:duplicateOf <b> . <b> lr:duplicateOf <c> | Warning"
                        + " | A duplicate must point to a main record, not to another duplicate.",
            })
    void aWrongLinkIsToldAndNeverBlocks(String turtle, String severity, String message) {
        Severity expected = severity.equals("Info") ? Severity.Info : Severity.Warning;
        var found = check(turtle);
        assertEquals(Set.of(message), found.stream().map(ReportEntry::message).collect(Collectors.toSet()));
        assertEquals(Set.of(expected), found.stream().map(ReportEntry::severity).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<r> a lr:Reuse ; lr:reuseOf <p> ; lr:reusedPart <c> . <p> dct:title 'P'@en . <c> dct:title 'C'@en ; dct:isPartOf <p>",
                "<r> a lr:Reuse ; lr:reuseOf <p> ; lr:reuser <o> ; lr:reuseKind k:extension ; lr:reuseStatus s:live ."
                        + " <o> foaf:name 'O'@en . <p> dct:title 'P'@en ; lr:leadOrganisation <o>",
                "<p> a lr:Project ; lr:basedOn <q> . <a> lr:duplicateOf <b>",
            })
    void aRightLinkIsPassedOver(String turtle) {
        assertEquals(Set.of(), check(turtle));
    }

    @Test
    void theExampleGivesTheAdviceItIsMadeFor() {
        Graph all = GraphFactory.createDefaultGraph();
        Files.trig("example.trig").stream().forEach(quad -> all.add(quad.asTriple()));
        var told = check(all).stream()
                .map(entry -> entry.focusNode().getURI().replaceAll(".*/id/", "") + ": " + entry.message())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Files.lines("example-advice.txt")), told);
    }

    private static Set<ReportEntry> check(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(String.join("\n", Files.lines("prefixes.ttl")) + turtle + " .", Lang.TURTLE)
                .parse(graph);
        return check(graph);
    }

    private static Set<ReportEntry> check(Graph graph) {
        return Set.copyOf(ShaclValidator.get().validate(LINKS, graph).getEntries());
    }
}
