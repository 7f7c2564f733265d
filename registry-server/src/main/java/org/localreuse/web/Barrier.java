package org.localreuse.web;

import java.util.List;

/**
 * A barrier as somebody met it.
 *
 * @param anchor where the page tells about it
 * @param where who met it, where that is not the thing that the page is about
 * @param resolution what became of it
 * @param enablers what helped
 */
public record Barrier(
        String anchor,
        List<Value> kinds,
        List<Value> where,
        List<Value> resolution,
        List<Value> enablers,
        List<Text> descriptions,
        List<Value> evidence) {

    /** Copies the lists. */
    public Barrier {
        kinds = List.copyOf(kinds);
        where = List.copyOf(where);
        resolution = List.copyOf(resolution);
        enablers = List.copyOf(enablers);
        descriptions = List.copyOf(descriptions);
        evidence = List.copyOf(evidence);
    }
}
