package org.localreuse.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What became of one input, and why.
 *
 * @param name what people call the input
 * @param graph the IRI of the named graph that holds it, where there is one
 * @param taken how many entries were taken: rows of a table, things listed in YAML or JSON, 1 for any other input
 * @param refused how many were refused
 * @param statements how many statements were taken
 * @param findings in the order of the input; what is about the whole of it first
 */
public record FileReport(
        String name,
        Outcome outcome,
        Optional<String> graph,
        int taken,
        int refused,
        long statements,
        List<Finding> findings) {

    private static final Comparator<Finding> IN_ORDER = Comparator.comparingInt(
                    (Finding finding) -> finding.position().line())
            .thenComparingInt(finding -> finding.position().column());

    /** Puts the findings in order. */
    public FileReport {
        findings = findings.stream().sorted(IN_ORDER).toList();
    }

    /** An input of which nothing could be read. */
    public static FileReport refused(String name, List<Finding> findings) {
        return new FileReport(name, Outcome.REFUSED, Optional.empty(), 0, 1, 0, findings);
    }
}
