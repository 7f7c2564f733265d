package org.localreuse.rest;

import java.util.List;

/**
 * An answer in CSV.
 *
 * @param header the names of the columns
 */
public record Table(List<String> header, List<List<Object>> rows) {

    /** Copies the rows. */
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
