package org.localreuse.app;

import java.util.HashSet;
import java.util.Set;
import org.localreuse.query.QueryLibrary;
import org.localreuse.reconcile.Reconciliation;
import org.localreuse.rest.ReconcileExtendResource;
import org.localreuse.rest.ReconcileResource;
import org.localreuse.rest.ReconcileSuggestResource;
import org.localreuse.store.PublishedStore;

/** The reconciliation service, put together: a part of the composition root. */
final class Reconciling {

    private Reconciling() {}

    static Set<Object> of(PublishedStore store, QueryLibrary library) {
        Reconciliation reconciliation = new Reconciliation(store, library);
        Set<Object> resources = new HashSet<>(Pages.reconciled(reconciliation, store.base()));
        resources.add(new ReconcileResource(reconciliation, store.base(), Version.OF_THIS_SOFTWARE));
        resources.add(new ReconcileSuggestResource(reconciliation));
        resources.add(new ReconcileExtendResource());
        return resources;
    }
}
