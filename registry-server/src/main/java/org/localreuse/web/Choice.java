package org.localreuse.web;

import java.util.List;

/**
 * A question of a filter form.
 *
 * @param options to choose from; none for a text to type
 * @param value what was chosen or typed; empty for nothing
 */
public record Choice(String name, String label, List<Option> options, String value) {

    /** Copies the options. */
    public Choice {
        options = List.copyOf(options);
    }

    /** Something to choose. */
    public record Option(String value, String label) {}

    /** Whether there is a list to choose from. */
    public boolean isList() {
        return !options.isEmpty();
    }
}
