package org.localreuse.web;

import java.util.List;

/**
 * What a row says under one heading.
 *
 * @param statuses with colours; mostly none
 * @param unknown what to say where there is no value
 */
public record Cell(List<Value> values, List<Claim.Status> statuses, String unknown) {

    /** Copies the lists. */
    public Cell {
        values = List.copyOf(values);
        statuses = List.copyOf(statuses);
    }

    static Cell of(List<Value> values) {
        return new Cell(values, List.of(), "not known");
    }

    static Cell of(String words) {
        return new Cell(List.of(Value.of(words)), List.of(), "");
    }

    static Cell number(long number) {
        return of(Words.number(number));
    }

    static Cell of(List<Value> values, String unknown) {
        return new Cell(values, List.of(), unknown);
    }

    static Cell status(List<Claim.Status> statuses) {
        return new Cell(List.of(), statuses, "not known");
    }
}
