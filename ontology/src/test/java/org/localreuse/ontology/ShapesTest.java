package org.localreuse.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {

    private static final Shapes SHAPES = Shapes.parse(Vocabulary.shapes());
    private static final Graph REFERENCE = reference();
    private static final DatasetGraph EXAMPLE = Files.trig("example.trig");

    private static Graph reference() {
        Graph all = GraphFactory.createDefaultGraph();
        for (ReferenceData data : ReferenceData.values()) {
            data.graph(Base.DEFAULT).stream().forEach(all::add);
        }
        return all;
    }

    /** Each graph of the example but the excerpt of the council register that it brings for readers. */
    private static Stream<Node> submissions() {
        Node councils = ReferenceData.COUNCILS.graphName(Base.DEFAULT);
        return Stream.of(EXAMPLE.listGraphNodes())
                .flatMap(nodes -> Iter.asStream(nodes))
                .filter(name -> !name.equals(councils));
    }

    @Test
    void theReferenceGraphsMeetTheirOwnShapes() {
        assertEquals(List.of(), messages(violations(GraphFactory.createDefaultGraph())));
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void theExampleHasNoViolation(Node graph) {
        assertFalse(EXAMPLE.getGraph(graph).isEmpty());
        assertEquals(List.of(), messages(violations(EXAMPLE.getGraph(graph))));
    }

    /**
     * {@code bad-faults.tsv} lists what is wrong in {@code bad.ttl}, one line a fault. The project has seven: a title without a
     * language, an e-mail address and a telephone number in its description, a lead given as text, a stage from another list, a licence IRI without its
     * last slash, and a person as its contact; that contact is itself refused, as a person. The reuse has three: two sources,
     * one of them also its result, and an end before its start. The council has three: a register code and a GSS code of the
     * wrong form, and {@code owl:sameAs} to an area. The person is refused twice: as a person and for the mailbox.
     */
    @Test
    void theBadExampleHasExactlyItsSixteenFaults() {
        var expected = Files.lines("bad-faults.tsv").stream().sorted().toList();
        var found =
                messages(violations(Files.turtle("bad.ttl"))).stream().sorted().toList();
        assertEquals(16, expected.size());
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a council by its register code  | <x> a lr:Council ; foaf:name 'X'@en ; lr:registerCode 'XXX' | 0",
                "a council by its GSS code       | <x> a lr:Council ; foaf:name 'X'@en ; lr:gssCode 'E06000001' | 0",
                "a council without any key       | <x> a lr:Council ; foaf:name 'X'@en | 1",
                "a council with two codes        | <x> a lr:Council ; foaf:name 'X'@en ; lr:registerCode 'XXX' , 'XXY' | 1",
                "an end in the year of the start | <x> lr:since '2020-04-01'^^xsd:date ; lr:until '2020'^^xsd:gYear | 0",
                "an end a month too early        | <x> lr:since '2020-04-01'^^xsd:date ; lr:until '2020-03'^^xsd:gYearMonth | 1",
                "a revision                      | <x> lr:revision 7 | 0",
                "half a revision                 | <x> lr:revision 7.5 | 1",
                "a text with an e-mail address   | <x> a lr:Component ; dct:title 'X'@en ; dct:isPartOf <y> ;"
                        + " dct:type <https://w3id.org/localreuse/concept/component-kind/guidance> ;"
                        + " dct:description 'Write to jo@example.org'@en | 1",
                "a dataset with the same         | <x> a dcat:Dataset ; dct:title 'X'@en ;"
                        + " dct:description 'Write to jo@example.org'@en | 1",
                "a person                        | <x> a foaf:Person | 1",
                "a dispute with its reason       | <x> a lr:Reuse ; lr:reuser <u> ; lr:reuseOf <y> ; lr:reuseKind k:adoption ;"
                        + " lr:reuseStatus s:unknown ; lr:disputedBy <u> ; rdfs:comment 'Never.'@en , 'Byth.'@cy | 0",
                "a dispute of what is live       | <x> a lr:Reuse ; lr:reuser <u> ; lr:reuseOf <y> ; lr:reuseKind k:adoption ;"
                        + " lr:reuseStatus s:live ; lr:disputedBy <u> | 1",
                "a dispute by a name             | <x> a lr:Reuse ; lr:reuser <u> ; lr:reuseOf <y> ; lr:reuseKind k:adoption ;"
                        + " lr:reuseStatus s:unknown ; lr:disputedBy 'Leeds' | 1",
                "two reasons in one language     | <x> a lr:Reuse ; lr:reuser <u> ; lr:reuseOf <y> ; lr:reuseKind k:adoption ;"
                        + " lr:reuseStatus s:unknown ; rdfs:comment 'Never.'@en , 'No.'@en | 1",
                "a reason with an e-mail address | <x> a lr:Reuse ; lr:reuser <u> ; lr:reuseOf <y> ; lr:reuseKind k:adoption ;"
                        + " lr:reuseStatus s:unknown ; rdfs:comment 'Ask jo@example.org'@en | 1",
            })
    void shapesRefuseWhatTheyShould(String what, String turtle, int faults) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(String.join("\n", Files.lines("prefixes.ttl")) + turtle + " .", Lang.TURTLE)
                .parse(graph);
        var found = violations(graph);
        assertEquals(faults, found.size(), () -> what + ": " + messages(found));
    }

    private static List<ReportEntry> violations(Graph submission) {
        return ShaclValidator.get().validate(SHAPES, new Union(submission, REFERENCE)).getEntries().stream()
                .filter(entry -> entry.severity().equals(Severity.Violation))
                .toList();
    }

    private static List<String> messages(Collection<ReportEntry> entries) {
        return entries.stream()
                .map(entry -> place(entry) + "\t" + entry.message())
                .toList();
    }

    private static String place(ReportEntry entry) {
        String focus =
                entry.focusNode().isBlank() ? "_:" : entry.focusNode().getURI().replace(Base.DEFAULT.iri() + "id/", "");
        String path =
                entry.resultPath() == null ? "" : entry.resultPath().toString().replaceAll("^<.*[/#]|>$", "");
        return focus + "\t" + path;
    }
}
