package org.localreuse.model;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One thing to say to whoever handed something in: where, what was found, what was expected, and the remedy.
 *
 * @param path the field as it is called in the input, such as {@code reuses[3].status}, a CSV column, or a property; empty when
 *     the finding is about the whole input
 * @param label what people call the field, such as “Who reused it”; empty when the finding is about no single field
 * @param value what stands there, shortened; empty when nothing does
 * @param message one sentence: what is wrong
 * @param expected what would do, as a phrase without a full stop; empty when there is nothing to add
 * @param hint one sentence: what to do, or the nearest valid values; empty when there is nothing to add
 */
public record Finding(
        Severity severity,
        Position position,
        String path,
        String label,
        String value,
        String message,
        String expected,
        String hint) {

    private static final int LONGEST_VALUE = 120;

    /** Shortens the value: a report must stay readable, and must not carry a whole input. */
    public Finding {
        if (value.length() > LONGEST_VALUE) {
            value = value.substring(0, LONGEST_VALUE) + "…";
        }
    }

    /** About the input as a whole. */
    public static Finding note(Severity severity, Position position, String message, String hint) {
        return new Finding(severity, position, "", "", "", message, "", hint);
    }

    /** An error about the input as a whole. */
    public static Finding refusal(Position position, String message, String hint) {
        return note(Severity.ERROR, position, message, hint);
    }

    /** Whether it keeps something out. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** What a program reads of it, by the names of the HTTP contract; what is not known is left out. */
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("severity", severity.name().toLowerCase(Locale.ROOT));
        put(members, "row", position.row());
        put(members, "line", position.line());
        put(members, "column", position.column());
        put(members, "path", path);
        put(members, "label", label);
        put(members, "value", value);
        members.put("message", message);
        put(members, "expected", expected);
        put(members, "hint", hint);
        return members;
    }

    private static void put(Map<String, Object> members, String name, int number) {
        if (number > 0) {
            members.put(name, number);
        }
    }

    private static void put(Map<String, Object> members, String name, String text) {
        if (!text.isEmpty()) {
            members.put(name, text);
        }
    }
}
