package org.localreuse.rest;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.localreuse.ontology.Vocabulary;
import org.localreuse.query.QueryLibrary;
import org.localreuse.store.PublishedStore;

/**
 * The views of the register: its lists and descriptions, as values. The JSON resources and the pages are two ways of showing them.
 */
public final class Views {

    private final PublishedStore store;
    private final QueryLibrary library;
    private final JsonTerms terms = JsonTerms.of(Vocabulary.context());
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Catalogue held;

    private final ListView projects = ProjectList.view();
    private final ListView datasets = DatasetList.view();
    private final ListView councils = OrganisationList.councils();
    private final ListView organisations = OrganisationList.others();
    private final ListView licences = LicenceList.view();
    private final ListView reuses = ReuseList.view();
    private final Descriptions descriptions;

    /** Views of what the store holds; nothing is read before it is asked for. */
    public Views(PublishedStore store, QueryLibrary library) {
        this.store = store;
        this.library = library;
        this.descriptions = new Descriptions(store, library);
    }

    /** The catalogue at the store's revision: the one at hand if the revision has not moved, else one made now. */
    public Catalogue catalogue() {
        long revision = store.revision();
        Catalogue last = held;
        return last != null && last.revision() == revision ? last : renewed(revision);
    }

    private Catalogue renewed(long revision) {
        reading.lock();
        try {
            Catalogue last = held;
            if (last != null && last.revision() >= revision) {
                return last;
            }
            Catalogue next = store.read(link -> Catalogue.read(link, library, store.base(), terms));
            held = next;
            return next;
        } finally {
            reading.unlock();
        }
    }

    public ListView projects() {
        return projects;
    }

    public ListView datasets() {
        return datasets;
    }

    public ListView councils() {
        return councils;
    }

    /** Organisations that are no councils. */
    public ListView organisations() {
        return organisations;
    }

    public ListView licences() {
        return licences;
    }

    public ListView reuses() {
        return reuses;
    }

    /** Everything about one thing. */
    public Descriptions descriptions() {
        return descriptions;
    }
}
