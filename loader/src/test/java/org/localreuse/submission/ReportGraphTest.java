package org.localreuse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.Test;
import org.localreuse.model.FileReport;
import org.localreuse.model.Finding;
import org.localreuse.model.Outcome;
import org.localreuse.model.Position;
import org.localreuse.model.Severity;
import org.localreuse.ontology.LR;

/** A report in RDF says what the others say, and SHACL's own reader understands it. */
class ReportGraphTest {

    private static FileReport report(String csv) {
        List<Finding> findings = Golden.draft(Golden.text("reuses.csv", csv)).entries().stream()
                .flatMap(entry -> entry.findings().stream())
                .toList();
        return new FileReport("reuses.csv", Outcome.REFUSED, Optional.empty(), 0, 1, 0, findings);
    }

    @Test
    void aFindingIsAResultWithItsPlaceValueAndRemedy() {
        Graph graph = ReportGraph.of(report("reusers,reuse_of,status\nLeads City Council,LDS--x,\n"));
        ValidationReport read = ValidationReport.fromGraph(graph);
        assertThat(read.conforms()).isFalse();
        assertThat(read.getEntries()).anySatisfy(entry -> {
            assertThat(entry.severity()).isEqualTo(org.apache.jena.shacl.validation.Severity.Violation);
            assertThat(entry.value().getLiteralLexicalForm()).isEqualTo("Leads City Council");
            assertThat(entry.message()).contains("did you mean Leeds City Council (LDS)");
        });
        Node result = graph.find(Node.ANY, SHACL.resultPath, LR.reuser.asNode())
                .next()
                .getSubject();
        Node pointer = graph.find(result, Terms.term("http://www.w3.org/ns/earl#", "pointer"), Node.ANY)
                .next()
                .getObject();
        assertThat(graph.find(pointer, Terms.term("http://www.w3.org/ns/csvw#", "rownum"), Node.ANY)
                        .next()
                        .getObject()
                        .getLiteralValue())
                .isEqualTo(2);
    }

    @Test
    void adviceAloneConforms() {
        Finding advice = Finding.note(Severity.ADVICE, new Position(3, 4), "Something is worth mending.", "");
        Graph graph = ReportGraph.of(
                new FileReport("x.ttl", Outcome.TAKEN, Optional.of("https://example.org/g"), 1, 0, 5, List.of(advice)));
        assertThat(ValidationReport.fromGraph(graph).conforms()).isTrue();
        assertThat(graph.contains(Node.ANY, SHACL.resultSeverity, SHACL.Warning))
                .isTrue();
        assertThat(graph.contains(
                        Node.ANY,
                        Terms.term("http://www.w3.org/2009/pointers#", "charNumber"),
                        NodeFactory.createLiteralDT("4", XSDDatatype.XSDinteger)))
                .isTrue();
    }
}
