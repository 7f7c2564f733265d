package org.localreuse.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /**
     * What a program reads of it, by the names of the HTTP contract and the same wherever it is asked for: how many entries were taken
     * and refused, each error, and in {@code report} whatever else there is to say.
     */
    public Map<String, Object> members() {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("name", name);
        more.put("outcome", outcome.name().toLowerCase(Locale.ROOT));
        graph.ifPresent(iri -> more.put("graph", iri));
        more.put("statements", statements);
        more.put("advice", members(false));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("taken", taken);
        members.put("refused", refused);
        members.put("errors", members(true));
        members.put("report", more);
        return members;
    }

    private List<Map<String, Object>> members(boolean errors) {
        return findings.stream()
                .filter(finding -> finding.isError() == errors)
                .map(Finding::members)
                .toList();
    }

    /** An input of which nothing could be read. */
    public static FileReport refused(String name, List<Finding> findings) {
        return new FileReport(name, Outcome.REFUSED, Optional.empty(), 0, 1, 0, findings);
    }
}
