package org.localreuse.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.vocabulary.DCAT;
import org.localreuse.export.Sitemap.Place;
import org.localreuse.network.Snapshot;
import org.localreuse.ontology.LR;
import org.localreuse.query.QueryLibrary;
import org.localreuse.rest.Asked;
import org.localreuse.rest.Catalogue;
import org.localreuse.rest.Views;
import org.localreuse.store.PublishedStore;
import org.localreuse.web.Addresses;

/** The pages that search engines should know: those about things, and those that lead there. */
public final class Places {

    private static final List<String> ENTRANCES = List.of(
            "/",
            "/projects",
            "/councils",
            "/datasets",
            "/reuses",
            "/organisations",
            "/hand-in",
            "/def",
            "/scheme",
            "/void",
            "/catalog");

    private final Views views;
    private final Addresses addresses;
    private final Snapshot<List<Place>> dated;

    public Places(PublishedStore store, QueryLibrary library, Views views) {
        this.views = views;
        this.addresses = new Addresses(store.base());
        this.dated = new Snapshot<>(store, link -> dated(link, library));
    }

    private List<Place> dated(RDFLink link, QueryLibrary library) {
        List<Place> found = new ArrayList<>();
        for (Node type : List.of(LR.Project.asNode(), DCAT.Dataset.asNode(), LR.Reuse.asNode())) {
            Moments.read(link, library, type)
                    .things()
                    .forEach((thing, span) ->
                            found.add(new Place(addresses.ofDataset(thing.getURI()), Optional.of(span.last()))));
        }
        return List.copyOf(found);
    }

    /** All of them, in an order that stays. */
    List<Place> all() {
        Catalogue catalogue = views.catalogue();
        Stream<Node> organisations = Stream.concat(
                views.councils().filtered(catalogue, Asked.NOTHING).stream(),
                views.organisations().filtered(catalogue, Asked.NOTHING).stream());
        return Stream.of(
                        ENTRANCES.stream().map(path -> new Place(path, Optional.empty())),
                        organisations.map(node -> new Place(addresses.of(node.getURI()), Optional.empty())),
                        dated.current().stream())
                .flatMap(places -> places)
                .filter(place -> place.path().startsWith("/"))
                .toList();
    }
}
