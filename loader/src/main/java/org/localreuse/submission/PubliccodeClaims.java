package org.localreuse.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.localreuse.model.Position;
import org.localreuse.ontology.LR;
import org.localreuse.submission.tree.Item;
import org.localreuse.submission.tree.Item.Mapping;

/**
 * Parts what a publiccode.yml says of its project from the reuses that it claims: {@code usedBy} speaks for others and
 * {@code isBasedOn} of somebody else's work, so each is an entry of its own, which may wait or be refused without the project.
 */
final class PubliccodeClaims {

    private PubliccodeClaims() {}

    /** The project first, then each claim. */
    static List<Entry> parted(Graph statements, Mapping root) {
        Set<Node> sources = sources(statements);
        Map<Node, Graph> claims = new LinkedHashMap<>();
        Map<Node, Node> claimOf = claimOf(statements, sources);
        Graph project = GraphFactory.createDefaultGraph();
        statements.stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .forEach(triple -> {
                    Node claim = claimOf.get(triple.getSubject());
                    Graph graph = claim == null
                            ? project
                            : claims.computeIfAbsent(claim, any -> GraphFactory.createDefaultGraph());
                    graph.add(triple);
                });
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(root.position(), project, List.of()));
        claims.values().forEach(graph -> entries.add(new Entry(position(graph, root), graph, List.of())));
        return entries;
    }

    /** Of what the project is said to be made: described here by no more than where its code is. */
    private static Set<Node> sources(Graph statements) {
        Set<Node> sources = new HashSet<>();
        statements
                .find(Node.ANY, LR.result.asNode(), Node.ANY)
                .forEachRemaining(result -> statements
                        .find(result.getSubject(), LR.reuseOf.asNode(), Node.ANY)
                        .forEachRemaining(source -> sources.add(source.getObject())));
        return sources;
    }

    private static Map<Node, Node> claimOf(Graph statements, Set<Node> sources) {
        Map<Node, Node> claimOf = new HashMap<>();
        for (Triple typed : statements
                .find(Node.ANY, RDF.type.asNode(), Entity.REUSE.type())
                .toList()) {
            Node claim = typed.getSubject();
            claimOf.put(claim, claim);
            statements.find(claim, LR.reuseOf.asNode(), Node.ANY).forEachRemaining(source -> {
                if (sources.contains(source.getObject())) {
                    claimOf.put(source.getObject(), claim);
                }
            });
        }
        return claimOf;
    }

    private static Position position(Graph claim, Mapping root) {
        String key = claim.contains(Node.ANY, LR.result.asNode(), Node.ANY) ? "isBasedOn" : "usedBy";
        return root.get(key).map(Item::position).orElse(root.position());
    }
}
