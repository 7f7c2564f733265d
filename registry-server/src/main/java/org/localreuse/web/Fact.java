package org.localreuse.web;

import java.util.List;

/**
 * One line of what is known of a thing.
 *
 * @param values none where the register does not know
 * @param sources the numbers of the sources that say so
 */
public record Fact(String label, List<Value> values, List<Integer> sources) {

    /** Copies the lists. */
    public Fact {
        values = List.copyOf(values);
        sources = List.copyOf(sources);
    }

    /** Whether the register knows. */
    public boolean isKnown() {
        return !values.isEmpty();
    }
}
