package org.localreuse.reconcile;

import org.localreuse.network.Snapshot;
import org.localreuse.query.QueryLibrary;
import org.localreuse.resolve.NameIndex;
import org.localreuse.store.PublishedStore;

/** The reconciler of the present revision, made when it is first asked for. */
public final class Reconciliation {

    private final Snapshot<Reconciler> snapshot;

    public Reconciliation(PublishedStore store, QueryLibrary library) {
        NameIndex reference = NameIndex.ofReferenceData(store.base()).with(OtherNames.ofCouncils(store.base()));
        this.snapshot = new Snapshot<>(store, link -> Reconciler.read(link, library, store.base(), reference));
    }

    /** As of the store's revision, or a later one. */
    public Reconciler current() {
        return snapshot.current();
    }
}
