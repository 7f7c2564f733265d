package org.localreuse.web;

import java.util.List;

/**
 * A row of a list.
 *
 * @param heads what the row is about
 * @param note a line below; may be empty
 * @param cells under the headings, the first left out
 */
public record ListRow(List<Value> heads, Text note, List<Cell> cells) {

    /** Copies the lists. */
    public ListRow {
        heads = List.copyOf(heads);
        cells = List.copyOf(cells);
    }
}
