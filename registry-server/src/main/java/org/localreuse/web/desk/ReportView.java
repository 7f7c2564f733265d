package org.localreuse.web.desk;

import java.util.List;
import org.localreuse.model.FileReport;
import org.localreuse.model.Severity;

/**
 * What was found in something that was handed in or checked: what keeps entries out before what does not.
 *
 * @param total how many findings there are; of each sort the first are here
 */
public record ReportView(
        String name, int taken, int refused, List<FindingRow> errors, List<FindingRow> advice, int total) {

    /** More lines than this nobody mends in a browser. */
    private static final int MOST = 500;

    /** Copies the lists. */
    public ReportView {
        errors = List.copyOf(errors);
        advice = List.copyOf(advice);
    }

    static ReportView of(FileReport report) {
        return new ReportView(
                report.name(),
                report.taken(),
                report.refused(),
                rows(report, true),
                rows(report, false),
                report.findings().size());
    }

    private static List<FindingRow> rows(FileReport report, boolean errors) {
        return report.findings().stream()
                .filter(finding -> (finding.severity() == Severity.ERROR) == errors)
                .limit(MOST)
                .map(FindingRow::of)
                .toList();
    }

    /** How many findings are left out. */
    public int more() {
        return total - errors.size() - advice.size();
    }
}
