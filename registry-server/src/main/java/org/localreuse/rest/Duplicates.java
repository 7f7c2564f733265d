package org.localreuse.rest;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;

/** The same dataset in other registries, as curators have found. */
final class Duplicates {

    private Duplicates() {}

    /** Every other record of the same dataset: its main record, and the other duplicates of that one. */
    static Set<Node> of(Catalogue catalogue, Node dataset) {
        Set<Node> found = new LinkedHashSet<>(catalogue.values(dataset, Terms.DUPLICATE_OF));
        Set<Node> mains = new LinkedHashSet<>(found);
        mains.add(dataset);
        mains.forEach(main -> found.addAll(catalogue.subjects(Terms.DUPLICATE_OF, main)));
        found.remove(dataset);
        return found;
    }
}
