package org.localreuse.network;

import java.util.List;

/**
 * A part of the network as readers outside see it: plain texts, ready to be written in any format.
 *
 * @param root the IRI of the node that it was drawn around; empty for none
 */
public record NetworkDocument(String root, List<Vertex> nodes, List<Arc> edges, boolean truncated) {

    /** Copies the lists. */
    public NetworkDocument {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A node.
     *
     * @param type {@code Project}, {@code Component}, {@code Dataset}, {@code Council} or {@code Organisation}
     * @param href where its description is; empty for none
     */
    public record Vertex(String id, String type, String label, String href) {}

    /**
     * A link, from where a thing comes to where it goes. What is not known is empty.
     *
     * @param relation see {@link Relation}
     * @param reuse the IRI of the reuse that says so
     * @param kinds of that reuse, separated by spaces
     */
    public record Arc(
            String source, String target, String relation, String reuse, String kinds, String status, String since) {}
}
