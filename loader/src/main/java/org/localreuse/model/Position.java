package org.localreuse.model;

/**
 * A place in an input, as an editor shows it.
 *
 * @param line counted from 1; 0 where the format does not tell
 * @param column counted from 1, in characters; 0 where unknown
 */
public record Position(int line, int column) {

    /** Where a reader cannot tell the place. */
    public static final Position UNKNOWN = new Position(0, 0);

    /** A whole line or row. */
    public static Position line(int line) {
        return new Position(line, 0);
    }

    /** Whether there is anything to show. */
    public boolean isKnown() {
        return line > 0;
    }
}
