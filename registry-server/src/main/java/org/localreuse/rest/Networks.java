package org.localreuse.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.localreuse.network.Direction;
import org.localreuse.network.Edge;
import org.localreuse.network.NetworkDocument;
import org.localreuse.network.NetworkDocument.Arc;
import org.localreuse.network.NetworkDocument.Vertex;
import org.localreuse.network.ReuseNetwork;
import org.localreuse.network.Snapshot;
import org.localreuse.network.Subnetwork;
import org.localreuse.query.QueryLibrary;
import org.localreuse.store.PublishedStore;

/** The views of the reuse network. */
public final class Networks {

    private static final int MOST = 10_000;

    /** In this order: a council is an organisation too. */
    private static final Map<String, Node> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("Project", Terms.PROJECT);
        TYPES.put("Component", Terms.COMPONENT);
        TYPES.put("Dataset", Terms.DATASET);
        TYPES.put("Council", Terms.COUNCIL);
    }

    private final Snapshot<ReuseNetwork> network;

    Networks(PublishedStore store, QueryLibrary library) {
        network = new Snapshot<>(store, link -> ReuseNetwork.read(link, library.get("network")));
    }

    /** What a thing came from and what came of it, so many links away. */
    public NetworkDocument around(Catalogue catalogue, Node thing, Direction direction, int depth) {
        return document(catalogue, network.current().around(thing, direction, depth, MOST));
    }

    /** The reuses that pass the filters of the list of reuses, with what they link. */
    public NetworkDocument ofReuses(Catalogue catalogue, ListView reuses, Asked asked) {
        Set<Node> wanted = Set.copyOf(reuses.filtered(catalogue, asked));
        return document(catalogue, network.current().ofReuses(wanted::contains, MOST));
    }

    private static NetworkDocument document(Catalogue catalogue, Subnetwork part) {
        return new NetworkDocument(
                part.root().map(Node::toString).orElse(""),
                part.nodes().stream().map(node -> vertex(catalogue, node)).toList(),
                part.edges().stream().map(edge -> arc(catalogue, edge)).toList(),
                part.truncated());
    }

    private static Vertex vertex(Catalogue catalogue, Node node) {
        String type = TYPES.entrySet().stream()
                .filter(entry -> catalogue.is(node, entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("Organisation");
        References references = catalogue.references();
        return new Vertex(
                node.toString(),
                type,
                references.name(node),
                references.href(node).orElse(""));
    }

    private static Arc arc(Catalogue catalogue, Edge edge) {
        List<Node> reuse = edge.reuse().stream().toList();
        return new Arc(
                edge.from().toString(),
                edge.to().toString(),
                edge.relation().key(),
                reuse.stream().map(Node::toString).findFirst().orElse(""),
                reuse.stream()
                        .flatMap(one -> catalogue.values(one, Terms.REUSE_KIND).stream())
                        .map(Concepts::slug)
                        .sorted()
                        .collect(Collectors.joining(" ")),
                reuse.stream()
                        .flatMap(one -> catalogue.reuses().status(one).stream())
                        .map(Concepts::slug)
                        .findFirst()
                        .orElse(""),
                reuse.stream()
                        .flatMap(one -> catalogue.first(one, Terms.SINCE).stream())
                        .map(Node::getLiteralLexicalForm)
                        .findFirst()
                        .orElse(""));
    }
}
