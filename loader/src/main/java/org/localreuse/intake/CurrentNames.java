package org.localreuse.intake;

import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.localreuse.query.QueryLibrary;
import org.localreuse.resolve.NameIndex;
import org.localreuse.store.PublishedStore;

/**
 * The register of names as of the present revision, in memory: read from the store once, then moved forward by what is added, and
 * read anew where something was replaced or taken away, or somebody else wrote.
 */
public final class CurrentNames {

    /** Each addition is a layer to look through; after so many reading the store again is cheaper. */
    private static final int MOST_LAYERS = 50;

    private final PublishedStore store;
    private final QueryLibrary queries;
    private final NameIndex reference;
    private @Nullable RegisterOfNames names;
    private long revision = -1;
    private int layers;

    /** @param reference names of the reference data */
    public CurrentNames(PublishedStore store, QueryLibrary queries, NameIndex reference) {
        this.store = store;
        this.queries = queries;
        this.reference = reference;
    }

    /** The names at the store's revision. */
    public synchronized RegisterOfNames current() {
        RegisterOfNames known = names;
        if (known != null && revision == store.revision()) {
            return known;
        }
        long present = store.revision();
        RegisterOfNames read = RegisterOfNames.of(store, queries, reference);
        names = read;
        revision = present;
        layers = 0;
        return read;
    }

    /** Tells that a publication did nothing but add these graphs to what stood at the revision before. */
    synchronized void added(Iterable<Graph> graphs, long newRevision) {
        if (names == null || revision != newRevision - 1 || layers >= MOST_LAYERS) {
            return;
        }
        for (Graph graph : graphs) {
            names = names.and(graph);
            layers++;
        }
        revision = newRevision;
    }
}
