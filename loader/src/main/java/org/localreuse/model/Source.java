package org.localreuse.model;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Another registry, as somebody set it up.
 *
 * @param id a slug; part of the IRIs of what the registry lists under no IRI of its own
 * @param address of the API, catalogue or file
 * @param title what people call it
 * @param publisher who answers for everything in it; empty where each dataset names its own
 * @param every how often it is harvested by the server; empty for only when asked
 * @param mayShrink the share of its datasets, in percent, that may be gone at once without anybody being asked
 * @param local whether its address may be one that only this machine or its network reaches
 */
public record Source(
        String id,
        SourceType type,
        URI address,
        String title,
        Optional<Node> publisher,
        Optional<Duration> every,
        int mayShrink,
        boolean local) {

    /** A fifth: more is more often a broken feed than a change. */
    public static final int USUAL_SHRINKING = 20;
}
