package org.localreuse.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;
import org.localreuse.model.Severity;

/**
 * Checks one submission against the shapes, with the reference graphs beside it, and reports only on what the submission itself
 * describes: a fault in the reference data is nobody's submission. Safe to use from several threads.
 *
 * @see <a href="https://www.w3.org/TR/shacl/">SHACL</a>
 */
public final class SubmissionValidator {

    private final Shapes shapes;
    private final ContactDetails contactDetails;
    private final Graph reference;

    /**
     * @param shapes the shapes graph
     * @param reference councils, concepts and licences, which shapes look things up in
     */
    public SubmissionValidator(Graph shapes, Graph reference) {
        this.shapes = Shapes.parse(shapes);
        this.contactDetails = new ContactDetails(shapes);
        this.reference = reference;
    }

    /**
     * Every breach of a shape, in no order.
     *
     * <p>Severities are read one by one: SHACL calls a graph that gets a mere hint non-conforming.
     */
    public List<Breach> validate(Graph submission) {
        ValidationContext context = ValidationContext.create(shapes, new Union(submission, reference));
        Graph both = context.getDataGraph();
        for (Shape shape : shapes.getTargetShapes()) {
            for (Node focus : VLib.focusNodes(submission, shape)) {
                VLib.validateShape(context, both, shape, focus);
            }
        }
        List<Breach> breaches = new ArrayList<>();
        for (ReportEntry entry : context.generateReport().getEntries()) {
            breaches.add(new Breach(
                    entry.focusNode(), predicate(entry.resultPath()), value(entry), severity(entry), entry.message()));
        }
        return breaches;
    }

    private Optional<Node> value(ReportEntry entry) {
        Node value = entry.value();
        if (value == null || !value.isLiteral()) {
            return Optional.ofNullable(value);
        }
        return contactDetails
                .in(value.getLiteralLexicalForm(), entry.constraint())
                .map(NodeFactory::createLiteralString)
                .or(() -> Optional.of(value));
    }

    private static Optional<Node> predicate(@Nullable Path path) {
        return path instanceof P_Link link ? Optional.of(link.getNode()) : Optional.empty();
    }

    private static Severity severity(ReportEntry entry) {
        var given = entry.severity();
        if (org.apache.jena.shacl.validation.Severity.Violation.equals(given)) {
            return Severity.ERROR;
        }
        return org.apache.jena.shacl.validation.Severity.Warning.equals(given) ? Severity.ADVICE : Severity.HINT;
    }
}
