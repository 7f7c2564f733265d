package org.localreuse.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.localreuse.model.Finding;
import org.localreuse.submission.Draft.Places;
import org.localreuse.validation.Breach;
import org.localreuse.validation.SubmissionValidator;

/**
 * Finds what a graph would breach of the shapes that it does not breach already. So one fault can be mended without mending all, and a
 * part of a submission, which was checked together with the rest of it, can be changed by itself.
 */
final class ShapeCheck {

    private final SubmissionValidator validator;

    ShapeCheck(SubmissionValidator validator) {
        this.validator = validator;
    }

    /**
     * Compares the two.
     *
     * @param before what the graph says now
     * @param after what it would say
     */
    List<Finding> of(Node graph, Graph before, Graph after) {
        List<Finding> findings = new ArrayList<>();
        List<Breach> breaches = validator.validate(after);
        if (!breaches.isEmpty()) {
            Set<Breach> known = new HashSet<>(validator.validate(before));
            breaches.stream()
                    .filter(breach -> !known.contains(breach))
                    .map(breach -> BreachFindings.describe(breach, Places.UNKNOWN))
                    .map(finding -> in(graph, finding))
                    .forEach(findings::add);
        }
        return findings;
    }

    private static Finding in(Node graph, Finding finding) {
        return new Finding(
                finding.severity(),
                finding.position(),
                finding.path(),
                finding.label(),
                finding.value(),
                finding.message(),
                finding.expected(),
                "It would stand in " + graph + ".");
    }
}
