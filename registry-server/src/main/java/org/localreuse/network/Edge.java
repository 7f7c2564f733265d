package org.localreuse.network;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One link of the network.
 *
 * @param reuse the reuse that says so, where it is one
 */
public record Edge(Node from, Node to, Relation relation, Optional<Node> reuse) {}
