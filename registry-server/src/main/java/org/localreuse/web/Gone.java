package org.localreuse.web;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.localreuse.rest.Catalogue;
import org.localreuse.rest.Listings;

/**
 * A dataset that was withdrawn, or that no registry lists any more.
 *
 * @param elsewhere other records of the same dataset that are still listed
 */
public record Gone(Value dataset, List<Value> elsewhere) {

    /** Copies the list. */
    public Gone {
        elsewhere = List.copyOf(elsewhere);
    }

    /** Nothing where it is still to be had. */
    static Optional<Gone> of(Catalogue catalogue, Addresses addresses, Node dataset) {
        if (!Listings.isGone(catalogue, dataset)) {
            return Optional.empty();
        }
        List<Value> elsewhere = Listings.sameAs(catalogue, dataset).stream()
                .filter(other -> !Listings.isGone(catalogue, other))
                .map(other -> link(catalogue, addresses, other))
                .toList();
        return Optional.of(new Gone(link(catalogue, addresses, dataset), elsewhere));
    }

    private static Value link(Catalogue catalogue, Addresses addresses, Node dataset) {
        return new Value(new Text(catalogue.references().name(dataset), ""), addresses.ofDataset(dataset.toString()));
    }
}
