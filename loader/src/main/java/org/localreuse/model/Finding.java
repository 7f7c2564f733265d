package org.localreuse.model;

/**
 * One thing to say to whoever handed something in: where, what was found, what was expected, and the remedy.
 *
 * @param path the field as it is called in the input, such as {@code reuses[3].status}, a CSV column, or a property; empty when
 *     the finding is about the whole input
 * @param value what stands there, shortened; empty when nothing does
 * @param message one sentence: what is wrong
 * @param hint one sentence: what to do, or the nearest valid values; empty when there is nothing to add
 */
public record Finding(Severity severity, Position position, String path, String value, String message, String hint) {

    private static final int LONGEST_VALUE = 120;

    /** Shortens the value: a report must stay readable, and must not carry a whole input. */
    public Finding {
        if (value.length() > LONGEST_VALUE) {
            value = value.substring(0, LONGEST_VALUE) + "…";
        }
    }

    /** An error about the input as a whole. */
    public static Finding refusal(Position position, String message, String hint) {
        return new Finding(Severity.ERROR, position, "", "", message, hint);
    }

    /** Whether it keeps something out. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
