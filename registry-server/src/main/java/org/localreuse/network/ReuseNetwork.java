package org.localreuse.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.rdflink.RDFLink;
import org.localreuse.query.Row;
import org.localreuse.query.StoredQuery;

/** Projects, parts, datasets and organisations, and how reuse links them: immutable, in memory, one for each revision. */
public final class ReuseNetwork {

    private static final Comparator<Edge> ORDER = Comparator.comparing(
                    (Edge edge) -> edge.from().toString())
            .thenComparing(Edge::relation)
            .thenComparing(edge -> edge.to().toString())
            .thenComparing(edge -> edge.reuse().map(Node::toString).orElse(""));

    private final List<Edge> edges;
    private final Map<Node, List<Edge>> leaving = new HashMap<>();
    private final Map<Node, List<Edge>> arriving = new HashMap<>();

    /** A network of these links. */
    public ReuseNetwork(List<Edge> edges) {
        this.edges = edges.stream().distinct().sorted(ORDER).toList();
        for (Edge edge : this.edges) {
            leaving.computeIfAbsent(edge.from(), node -> new ArrayList<>()).add(edge);
            arriving.computeIfAbsent(edge.to(), node -> new ArrayList<>()).add(edge);
        }
    }

    /** Reads the network from the rows of the query {@code network}. */
    public static ReuseNetwork read(RDFLink link, StoredQuery query) {
        return new ReuseNetwork(query.select(link, Map.of(), ReuseNetwork::edge));
    }

    private static Edge edge(Row row) {
        return new Edge(
                row.node("from").orElseThrow(),
                row.node("to").orElseThrow(),
                Relation.ofKey(row.text("link").orElseThrow()),
                row.node("reuse"));
    }

    /**
     * What can be reached from a node; a node is met once, however many ways lead to it, so cycles end.
     *
     * @param depth how many links to follow, at least 1
     * @param most how many nodes to show at most
     */
    public Subnetwork around(Node root, Direction direction, int depth, int most) {
        Collected collected = new Collected(most);
        collected.add(root);
        if (direction != Direction.UPSTREAM) {
            walk(root, depth, leaving, true, collected);
        }
        if (direction != Direction.DOWNSTREAM) {
            walk(root, depth, arriving, false, collected);
        }
        return collected.subnetwork(Optional.of(root));
    }

    /** Breadth first, so that whatever is cut off is farther away than what is shown. */
    private static void walk(
            Node root, int depth, Map<Node, List<Edge>> links, boolean downstream, Collected collected) {
        Set<Node> walked = new LinkedHashSet<>(Set.of(root));
        List<Node> front = List.of(root);
        for (int step = 0; step < depth && !front.isEmpty(); step++) {
            List<Node> next = new ArrayList<>();
            for (Node node : front) {
                for (Edge edge : links.getOrDefault(node, List.of())) {
                    Node other = downstream ? edge.to() : edge.from();
                    if (collected.add(edge, other) && edge.relation().isBetweenThings() && walked.add(other)) {
                        next.add(other);
                    }
                }
            }
            front = next;
        }
    }

    /**
     * The reuses that pass the test, with what came of them, who answers for the sources, and how the things shown are linked
     * otherwise.
     */
    public Subnetwork ofReuses(Predicate<Node> reuses, int most) {
        Collected collected = new Collected(most);
        Set<Node> sources = new LinkedHashSet<>();
        for (Edge edge : edges) {
            if (edge.reuse().filter(reuses).isPresent()
                    && collected.add(edge.from())
                    && collected.add(edge, edge.to())) {
                sources.add(edge.from());
            }
        }
        for (Node source : sources) {
            arriving.getOrDefault(source, List.of()).stream()
                    .filter(edge -> edge.relation().isOwnership())
                    .forEach(edge -> collected.add(edge, edge.from()));
        }
        edges.stream().filter(edge -> edge.reuse().isEmpty()).forEach(collected::addIfBothAreThere);
        return collected.subnetwork(Optional.empty());
    }

    /** What a walk has met so far. */
    private static final class Collected {

        private final int most;
        private final Set<Node> nodes = new LinkedHashSet<>();
        private final Set<Edge> links = new LinkedHashSet<>();
        private boolean truncated;

        Collected(int most) {
            this.most = most;
        }

        boolean add(Node node) {
            if (nodes.contains(node)) {
                return true;
            }
            if (nodes.size() == most) {
                truncated = true;
                return false;
            }
            return nodes.add(node);
        }

        boolean add(Edge edge, Node other) {
            return add(other) && (links.add(edge) || links.contains(edge));
        }

        void addIfBothAreThere(Edge edge) {
            if (nodes.contains(edge.from()) && nodes.contains(edge.to())) {
                links.add(edge);
            }
        }

        Subnetwork subnetwork(Optional<Node> root) {
            return new Subnetwork(root, List.copyOf(nodes), List.copyOf(links), truncated);
        }
    }
}
