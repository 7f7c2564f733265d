package org.localreuse.web.desk;

import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.Severity;

/**
 * One line of a report.
 *
 * @param where the row of a spreadsheet or the line of a text; empty for the whole
 * @param field what people call it, or how it is called in the input
 * @param path how it is called in the input, where people call it something else; may be empty
 * @param tag the class of its mark
 */
public record FindingRow(
        String where,
        String field,
        String path,
        String found,
        String message,
        String expected,
        String hint,
        String severity,
        String tag) {

    static FindingRow of(Finding finding) {
        return new FindingRow(
                where(finding.position()),
                finding.label().isEmpty() ? finding.path() : finding.label(),
                finding.label().isEmpty() ? "" : finding.path(),
                finding.value(),
                finding.message(),
                finding.expected(),
                finding.hint(),
                word(finding.severity()),
                tag(finding.severity()));
    }

    private static String where(Position position) {
        if (position.row() > 0) {
            return "Row " + position.row();
        }
        return position.isKnown() ? "Line " + position.line() : "";
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "To mend";
            case ADVICE -> "Advice";
            case HINT -> "Hint";
        };
    }

    private static String tag(Severity severity) {
        return switch (severity) {
            case ERROR -> "govuk-tag--red";
            case ADVICE -> "govuk-tag--yellow";
            case HINT -> "govuk-tag--grey";
        };
    }
}
