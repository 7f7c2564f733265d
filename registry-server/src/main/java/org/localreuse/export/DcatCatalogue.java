package org.localreuse.export;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.localreuse.export.CatalogueHead.Scope;
import org.localreuse.export.Holdings.Held;
import org.localreuse.network.Snapshot;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.query.QueryLibrary;
import org.localreuse.store.PublishedStore;
import org.localreuse.web.Addresses;

/** The register's datasets as a catalogue in DCAT-AP 3: a page of it as a graph, or the whole as a stream. */
public final class DcatCatalogue {

    private static final String DESCRIPTION = "describe-dataset";

    private final PublishedStore store;
    private final QueryLibrary library;
    private final Base base;
    private final Snapshot<Holdings> holdings;
    private final Addresses addresses;
    private final Graph licences;
    private final EuropeanThemes themes = new EuropeanThemes();

    public DcatCatalogue(PublishedStore store, QueryLibrary library) {
        this.store = store;
        this.library = library;
        this.base = store.base();
        this.addresses = new Addresses(base);
        this.licences = ReferenceData.LICENCES.graph(base);
        this.holdings = new Snapshot<>(store, link -> Holdings.read(link, library));
    }

    /**
     * What of the catalogue is asked for.
     *
     * @param scope whose datasets
     * @param since of which something came in at that time or later
     */
    record Selection(Scope scope, Instant since) {

        static final Selection ALL = new Selection(Scope.WHOLE, Instant.EPOCH);
    }

    /** The datasets of a selection, in the order of their IRIs. */
    List<Held> datasets(Selection selection) {
        List<Held> found = holdings.current().since(selection.since());
        return selection
                .scope()
                .publisher()
                .map(publisher -> of(publisher, found))
                .orElse(found);
    }

    private List<Held> of(Node publisher, List<Held> found) {
        Set<Node> published = new HashSet<>();
        store.read(link -> {
            library.get("published-by")
                    .forEach(
                            link,
                            Map.of("publisher", publisher.getURI()),
                            row -> row.node("dataset").ifPresent(published::add));
            return published;
        });
        return found.stream().filter(held -> published.contains(held.dataset())).toList();
    }

    /**
     * The catalogue with some of its datasets.
     *
     * @param all the datasets that the catalogue has, on all pages
     * @param shown those to describe
     * @param endpoint where the register can be queried, if it can
     */
    Graph graph(Scope scope, List<Held> all, List<Held> shown, Optional<String> endpoint) {
        Graph graph = CatalogueHead.of(base, scope, all, holdings.current().asOf(), endpoint);
        SharedParts parts = parts();
        store.read(link -> {
            shown.forEach(held -> entry(link, held, scope, parts).find().forEachRemaining(graph::add));
            return shown;
        });
        return graph;
    }

    /** Writes the whole catalogue, a dataset at a time; what several refer to is described with the first of them. */
    public void write(StreamRDF out) {
        out.start();
        ReferenceData.ONTOLOGY.graph(base).getPrefixMapping().getNsPrefixMap().forEach(out::prefix);
        Set<Node> described = new HashSet<>();
        List<Held> all = datasets(Selection.ALL);
        CatalogueHead.of(base, Scope.WHOLE, all, holdings.current().asOf(), Optional.empty())
                .find()
                .forEachRemaining(out::triple);
        SharedParts parts = parts();
        store.read(link -> {
            for (Held held : all) {
                Graph entry = entry(link, held, Scope.WHOLE, parts);
                Set<Node> subjects = new HashSet<>();
                entry.find().forEachRemaining(triple -> {
                    Node subject = triple.getSubject();
                    if (subject.isBlank() || !described.contains(subject)) {
                        out.triple(triple);
                    }
                    subjects.add(subject);
                });
                subjects.removeIf(subject -> belongsTo(held.dataset(), subject, entry));
                described.addAll(subjects);
            }
            return described;
        });
        out.finish();
    }

    private SharedParts parts() {
        return new SharedParts(holdings.current(), licences, themes);
    }

    /** Whether nothing else refers to it, so that it need not be remembered. */
    private static boolean belongsTo(Node dataset, Node subject, Graph entry) {
        return subject.isBlank()
                || subject.equals(dataset)
                || entry.contains(subject, Node.ANY, dataset)
                || entry.contains(dataset, DCAT.distribution.asNode(), subject);
    }

    private Graph entry(RDFLink link, Held held, Scope scope, SharedParts parts) {
        String iri = held.dataset().getURI();
        Graph given = library.get(DESCRIPTION).construct(link, Map.of("dataset", iri));
        Graph entry = GraphFactory.createDefaultGraph();
        Node record = CatalogueEntry.record(held.dataset(), base, addresses);
        CatalogueEntry.of(given, held, record, parts).find().forEachRemaining(entry::add);
        Node catalogue = scope.catalogue(base);
        entry.add(catalogue, DCAT.dataset.asNode(), held.dataset());
        entry.add(catalogue, DCAT.record.asNode(), record);
        return entry;
    }
}
