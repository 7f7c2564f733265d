package org.localreuse.intake;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.localreuse.record.PastGraphs.Gone;
import org.localreuse.record.PublicationLog.GraphChange;
import org.localreuse.store.PublishedStore;

/** What was published earlier. */
public interface History {

    /** What was published and taken away after that revision, oldest first, at most so many graphs. */
    List<GraphChange> changes(long since, int limit);

    /**
     * The register as it was around one thing, at a revision from 1 to the present one: a store of its own, in memory, for reading
     * only. It may be kept for whoever asks next, so it is not the caller's to close. It describes the thing, and names its neighbours; it
     * does not hold the rest.
     */
    PublishedStore asOf(Node thing, long revision);

    /** When and why a thing ceased to be described; empty where it is described still, or never was. */
    Optional<Gone> gone(Node thing);
}
