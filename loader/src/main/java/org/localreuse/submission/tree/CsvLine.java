package org.localreuse.submission.tree;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes CSV that {@link CsvText} and spreadsheets read back as it was.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class CsvLine {

    /** Stands before the first line, so that a spreadsheet takes the file for UTF-8. */
    public static final String MARK = "\uFEFF";

    private CsvLine() {}

    /** The cells as one line with its ending. */
    public static String of(List<String> cells, char delimiter) {
        return cells.stream()
                .map(cell -> quoted(cell, delimiter))
                .collect(Collectors.joining(String.valueOf(delimiter), "", "\r\n"));
    }

    private static String quoted(String cell, char delimiter) {
        boolean plain = cell.indexOf(delimiter) < 0
                && cell.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\r')
                && cell.equals(cell.strip());
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
