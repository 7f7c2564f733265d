package org.localreuse.submission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.localreuse.model.Finding;
import org.localreuse.model.SubmissionFile;
import org.localreuse.submission.tree.CsvLine;
import org.localreuse.submission.tree.CsvRow;
import org.localreuse.submission.tree.CsvText;
import org.localreuse.submission.tree.Input;
import org.localreuse.submission.tree.Limits;

/**
 * Gives the refused rows of a CSV file back: as they were, each after the reason in a first column {@code error}. Mended, the file
 * is handed in again as it is; that column is not read.
 */
public final class RefusedRows {

    private RefusedRows() {}

    /**
     * The refused rows as a CSV file of their own; empty if the report refuses no row of it, as of anything that is no table.
     *
     * @param findings the report on that file
     */
    public static Optional<byte[]> of(SubmissionFile file, List<Finding> findings) {
        Map<Integer, String> reasons = new TreeMap<>();
        findings.stream()
                .filter(finding -> finding.isError() && finding.position().row() > 1)
                .forEach(finding ->
                        reasons.merge(finding.position().row(), reason(finding), (one, other) -> one + " / " + other));
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        String rows = Input.read(file, Limits.STANDARD, text -> rows(CsvText.open(text, Limits.STANDARD), reasons));
        return Optional.of((CsvLine.MARK + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static String rows(CsvText csv, Map<Integer, String> reasons) throws IOException {
        int before = csv.header().indexOf(CsvColumns.REASON);
        StringBuilder rows = new StringBuilder();
        rows.append(line(csv, CsvColumns.REASON, csv.header(), before));
        for (Optional<CsvRow> row = csv.next(); row.isPresent(); row = csv.next()) {
            String reason = reasons.get(row.get().number());
            if (reason != null) {
                rows.append(line(csv, reason, row.get().cells(), before));
            }
        }
        return rows.toString();
    }

    /** @param before where the reason of an earlier time stands; negative if nowhere */
    private static String line(CsvText csv, String first, List<String> cells, int before) {
        List<String> all = new ArrayList<>(cells);
        if (before >= 0 && before < all.size()) {
            all.remove(before);
        }
        all.addFirst(first);
        return CsvLine.of(all, csv.delimiter());
    }

    private static String reason(Finding finding) {
        String field = finding.label().isEmpty() ? "" : finding.label() + " (" + finding.path() + "): ";
        String hint = finding.hint().isEmpty() ? "" : " " + finding.hint();
        String expected = finding.expected().isEmpty() ? "" : " Expected: " + finding.expected() + ".";
        return field + finding.message() + hint + expected;
    }
}
