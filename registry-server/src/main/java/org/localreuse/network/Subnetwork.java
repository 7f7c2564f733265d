package org.localreuse.network;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A part of the network.
 *
 * @param root where the walk began, if there was one
 * @param nodes in the order in which they were met
 * @param truncated whether there was more than may be shown
 */
public record Subnetwork(Optional<Node> root, List<Node> nodes, List<Edge> edges, boolean truncated) {

    /** Copies the lists. */
    public Subnetwork {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
