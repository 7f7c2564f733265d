package org.localreuse.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stretch of a list.
 *
 * @param items each as the list shows it
 * @param total how many items the list has with these filters, on all pages
 * @param next the query that asks for what follows; empty on the last page
 * @param catalogue what it was made from
 */
public record Page(List<Map<String, Object>> items, int total, Optional<Asked> next, Catalogue catalogue) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }
}
