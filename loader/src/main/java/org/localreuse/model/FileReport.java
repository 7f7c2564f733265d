package org.localreuse.model;

import java.util.List;
import java.util.Optional;

/**
 * What became of one input, and why.
 *
 * @param name what people call the input
 * @param graph the IRI of the named graph that holds it, where there is one
 * @param taken how many entries (rows, or 1 for any other input) were taken
 * @param refused how many were refused
 * @param statements how many statements were taken
 */
public record FileReport(
        String name,
        Outcome outcome,
        Optional<String> graph,
        int taken,
        int refused,
        long statements,
        List<Finding> findings) {

    /** Copies the findings. */
    public FileReport {
        findings = List.copyOf(findings);
    }

    /** An input of which nothing could be read. */
    public static FileReport refused(String name, List<Finding> findings) {
        return new FileReport(name, Outcome.REFUSED, Optional.empty(), 0, 1, 0, findings);
    }
}
