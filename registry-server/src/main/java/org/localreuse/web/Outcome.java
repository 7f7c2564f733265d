package org.localreuse.web;

import java.util.List;

/**
 * A reported effect.
 *
 * @param measure the figure with its unit; empty where there is none
 */
public record Outcome(String anchor, List<Value> kinds, String measure, List<Text> descriptions, List<Value> evidence) {

    /** Copies the lists. */
    public Outcome {
        kinds = List.copyOf(kinds);
        descriptions = List.copyOf(descriptions);
        evidence = List.copyOf(evidence);
    }
}
