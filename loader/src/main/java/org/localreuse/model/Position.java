package org.localreuse.model;

/**
 * A place in an input, as an editor or a spreadsheet shows it.
 *
 * @param line counted from 1; 0 where the format does not tell
 * @param column counted from 1, in characters; 0 where unknown
 * @param row of a table, counted from 1 with the header, as spreadsheets count; 0 where the input is no table
 */
public record Position(int line, int column, int row) {

    /** Where a reader cannot tell the place. */
    public static final Position UNKNOWN = new Position(0, 0);

    /** In text that is no table. */
    public Position(int line, int column) {
        this(line, column, 0);
    }

    /** A whole line. */
    public static Position line(int line) {
        return new Position(line, 0);
    }

    /** A whole row of a table, which begins in that line. */
    public static Position row(int row, int line) {
        return new Position(line, 0, row);
    }

    /** Whether there is anything to show. */
    public boolean isKnown() {
        return line > 0;
    }
}
