package org.localreuse.readiness;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.localreuse.network.Snapshot;
import org.localreuse.query.QueryLibrary;
import org.localreuse.store.PublishedStore;

/** The readiness of projects, worked out when it is asked for and kept until the revision moves. */
public final class Assessments {

    /** How many are kept: a few lists of sentences each. */
    private static final int MOST = 500;

    private final PublishedStore store;
    private final Rules rules;
    private final Snapshot<Map<Asker, Readiness>> kept;

    public Assessments(PublishedStore store, QueryLibrary library) {
        this.store = store;
        this.rules = new Rules(library);
        this.kept = new Snapshot<>(store, link -> Collections.synchronizedMap(new Latest()));
    }

    /** The readiness at the store's revision, or at a later one. */
    public Readiness of(Asker asker) {
        Map<Asker, Readiness> known = kept.current();
        Readiness found = known.get(asker);
        if (found != null) {
            return found;
        }
        Readiness made = store.read(link -> rules.evaluate(link, asker));
        known.put(asker, made);
        return made;
    }

    /** Forgets what nobody has asked for in the longest time. */
    private static final class Latest extends LinkedHashMap<Asker, Readiness> {

        private static final long serialVersionUID = 1L;

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asker, Readiness> eldest) {
            return size() > MOST;
        }
    }
}
