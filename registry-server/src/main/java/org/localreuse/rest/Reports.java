package org.localreuse.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.localreuse.model.FileReport;
import org.localreuse.model.Finding;

/** What was found in something that was handed in, as JSON. */
final class Reports {

    private Reports() {}

    /** How many entries were taken and refused, each error, and in {@code report} whatever else there is to say. */
    static Map<String, Object> members(FileReport report) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("name", report.name());
        more.put("outcome", word(report.outcome()));
        report.graph().ifPresent(graph -> more.put("graph", graph));
        more.put("statements", report.statements());
        more.put("advice", findings(report, false));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("taken", report.taken());
        members.put("refused", report.refused());
        members.put("errors", findings(report, true));
        members.put("report", more);
        return members;
    }

    private static List<Map<String, Object>> findings(FileReport report, boolean errors) {
        return report.findings().stream()
                .filter(finding -> finding.isError() == errors)
                .map(Finding::members)
                .toList();
    }

    /** A constant as the interface writes it: {@code still-true}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
