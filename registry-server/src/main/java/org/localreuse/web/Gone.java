package org.localreuse.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
                .map(other -> listed(catalogue, addresses, other))
                .toList();
        return Optional.of(new Gone(link(catalogue, addresses, dataset), elsewhere));
    }

    /** The other records of the same dataset, each with the registries that list it. */
    static List<Value> alsoListed(Catalogue catalogue, Addresses addresses, Node dataset) {
        return Listings.sameAs(catalogue, dataset).stream()
                .map(other -> listed(catalogue, addresses, other))
                .toList();
    }

    /** Records of the same dataset are mostly called the same: the registries tell them apart. */
    private static Value listed(Catalogue catalogue, Addresses addresses, Node dataset) {
        Value link = link(catalogue, addresses, dataset);
        String registries = Listings.of(catalogue, dataset).stream()
                .map(Listings.Listing::registry)
                .distinct()
                .collect(Collectors.joining(", "));
        return registries.isEmpty()
                ? link
                : new Value(new Text(link.text().value() + " (" + registries + ")", ""), link.href());
    }

    private static Value link(Catalogue catalogue, Addresses addresses, Node dataset) {
        return new Value(new Text(catalogue.references().name(dataset), ""), addresses.ofDataset(dataset.toString()));
    }
}
