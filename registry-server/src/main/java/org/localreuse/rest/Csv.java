package org.localreuse.rest;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes rows as RFC 4180 says. A text that a spreadsheet would take for a formula is given an apostrophe in front, so that it is
 * shown and not run.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder();

    /** Adds a row; numbers are written as they are. */
    public Csv row(List<?> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(Object value) {
        String content = value.toString();
        if (!(value instanceof Number) && !content.isEmpty() && FORMULA_STARTS.indexOf(content.charAt(0)) >= 0) {
            content = "'" + content;
        }
        boolean quoted = content.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
        return quoted ? '"' + content.replace("\"", "\"\"") + '"' : content;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
