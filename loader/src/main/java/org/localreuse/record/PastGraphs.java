package org.localreuse.record;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.localreuse.store.Publication;
import org.localreuse.store.Stamp;

/** Graphs as they stood at earlier revisions. */
public interface PastGraphs {

    /**
     * The graphs that stood at that revision and mention the thing, and those that describe what they mention: enough to describe it
     * with the names of its neighbours. Reference graphs are left out.
     */
    List<Publication> around(Node thing, long revision);

    /** When, and why, the last graph that described it was taken away; empty where one still does, or none ever did. */
    Optional<Gone> gone(Node thing);

    /** When and why something ceased to be published. */
    record Gone(Stamp stamp, String reason) {}
}
