package org.localreuse.harvest.mapping;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.localreuse.harvest.RawRecord;

/** A page of records as one graph, for a mapping to query. */
interface Facade {

    /**
     * Adds a record.
     *
     * @param number its own on the page
     * @throws org.localreuse.model.Refusal if it cannot be read; then nothing of it was added
     */
    Added add(int number, RawRecord record);

    /** The page so far. */
    Graph graph();

    /**
     * A record that was added.
     *
     * @param node what stands for it
     * @param fields the properties that it has
     */
    record Added(Node node, Set<Node> fields) {

        private static final int MOST_NAMES = 12;

        /** Tells which of its fields nobody reads; empty if all are read. */
        String notRead(Set<Node> read) {
            Set<String> names = fields.stream()
                    .filter(field -> !read.contains(field))
                    .map(field -> field.getURI().replaceFirst("^.*[#/:]", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (names.isEmpty()) {
                return "";
            }
            String some = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
            return (names.size() == 1 ? "One field is" : names.size() + " fields are") + " not read: " + some
                    + (names.size() > MOST_NAMES ? ", and more." : ".");
        }
    }
}
