package org.localreuse.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/** What the lists of projects and of datasets have in common, since both can be reused. */
final class Reusable {

    private Reusable() {}

    static Map<String, SortKey> sorts() {
        Map<String, SortKey> sorts = new LinkedHashMap<>();
        sorts.put("title", SortKey.label());
        sorts.put("reuses", SortKey.reuses());
        sorts.put("updated", SortKey.updated());
        sorts.put("relevance", SortKey.relevance());
        return sorts;
    }

    /** Adds how often it is known to be reused, and when something new about it came in. */
    static void settle(Catalogue catalogue, Node thing, Map<String, Object> item) {
        item.put("knownReuses", catalogue.reuses().numberOf(thing));
        catalogue.updated(thing).ifPresent(when -> item.put("updated", when.toString()));
    }
}
