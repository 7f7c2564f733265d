package org.localreuse.submission;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.localreuse.model.FileReport;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.Severity;

/**
 * A report as SHACL has it, for programs that speak RDF. An answer, never stored. Where a finding stands in the input is told by
 * W3C's Pointer Methods, and in a table by CSVW's row.
 *
 * @see <a href="https://www.w3.org/TR/shacl/#validation-report">SHACL, section 3.6</a>
 * @see <a href="https://www.w3.org/TR/Pointers-in-RDF10/">Pointer Methods in RDF 1.0</a>
 */
public final class ReportGraph {

    private static final String POINTERS = "http://www.w3.org/2009/pointers#";
    private static final String EARL = "http://www.w3.org/ns/earl#";
    private static final String CSVW = "http://www.w3.org/ns/csvw#";
    private static final Node POINTER = Terms.term(EARL, "pointer");
    private static final Node ROW = Terms.term(CSVW, "rownum");

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Node input;

    private ReportGraph(FileReport report) {
        graph.getPrefixMapping()
                .setNsPrefix("sh", SHACL.NS)
                .setNsPrefix("rdfs", RDFS.uri)
                .setNsPrefix("ptr", POINTERS)
                .setNsPrefix("earl", EARL)
                .setNsPrefix("csvw", CSVW)
                .setNsPrefix("xsd", XSDDatatype.XSD + "#");
        this.input = report.graph().map(NodeFactory::createURI).orElseGet(NodeFactory::createBlankNode);
        add(input, RDFS.label.asNode(), NodeFactory.createLiteralString(report.name()));
    }

    /** The report with a result for each finding; it conforms if nothing was refused. */
    public static Graph of(FileReport report) {
        ReportGraph made = new ReportGraph(report);
        boolean conforms = report.findings().stream().noneMatch(Finding::isError);
        Node node = NodeFactory.createBlankNode();
        made.add(node, RDF.type.asNode(), SHACL.ValidationReport);
        made.add(node, SHACL.conforms, NodeFactory.createLiteralDT(Boolean.toString(conforms), XSDDatatype.XSDboolean));
        report.findings().forEach(finding -> made.add(node, SHACL.result, made.result(finding)));
        return made.graph;
    }

    private Node result(Finding finding) {
        Node result = NodeFactory.createBlankNode();
        add(result, RDF.type.asNode(), SHACL.ValidationResult);
        add(result, SHACL.focusNode, input);
        // Each result must name a component. What a reader found has none of its own: the input is not as its shape
        // says.
        add(result, SHACL.sourceConstraintComponent, SHACL.NodeConstraintComponent);
        add(result, SHACL.resultSeverity, severity(finding.severity()));
        add(result, SHACL.resultMessage, NodeFactory.createLiteralLang(message(finding), "en"));
        if (!finding.value().isEmpty()) {
            add(result, SHACL.value, NodeFactory.createLiteralString(finding.value()));
        }
        FieldWords.property(finding.label()).ifPresent(property -> add(result, SHACL.resultPath, property));
        if (!finding.path().isEmpty()) {
            String field = finding.label().isEmpty() ? finding.path() : finding.label() + " (" + finding.path() + ")";
            add(result, RDFS.label.asNode(), NodeFactory.createLiteralLang(field, "en"));
        }
        if (finding.position().isKnown()) {
            add(result, POINTER, pointer(finding.position()));
        }
        return result;
    }

    private static String message(Finding finding) {
        String hint = finding.hint().isEmpty() ? "" : " " + finding.hint();
        String expected = finding.expected().isEmpty() ? "" : " Expected: " + finding.expected() + ".";
        return finding.message() + hint + expected;
    }

    private Node pointer(Position position) {
        Node pointer = NodeFactory.createBlankNode();
        add(pointer, RDF.type.asNode(), Terms.term(POINTERS, "LineCharPointer"));
        add(pointer, Terms.term(POINTERS, "lineNumber"), number(position.line()));
        if (position.column() > 0) {
            add(pointer, Terms.term(POINTERS, "charNumber"), number(position.column()));
        }
        if (position.row() > 0) {
            add(pointer, ROW, number(position.row()));
        }
        return pointer;
    }

    private static Node number(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    private static Node severity(Severity severity) {
        return switch (severity) {
            case ERROR -> SHACL.Violation;
            case ADVICE -> SHACL.Warning;
            case HINT -> SHACL.Info;
        };
    }

    private void add(Node subject, Node predicate, Node object) {
        graph.add(Triple.create(subject, predicate, object));
    }
}
