package org.localreuse.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdflink.RDFLink;
import org.localreuse.query.StoredQuery;

/** Who reuses what: the reuses by their source, by who reuses, and what each side claims of the status. */
final class ReuseIndex {

    private final Graph facts;
    private final Map<Node, Set<Node>> bySource = new HashMap<>();
    private final Map<Node, Set<Node>> byReuser = new HashMap<>();
    private final Map<Node, List<Claim>> claims = new HashMap<>();

    /**
     * What one source says of a reuse.
     *
     * @param graph the source
     * @param when a timestamp
     */
    record Claim(Node graph, Node who, String when, Node status) {}

    ReuseIndex(Graph facts, List<Node> reuses, StoredQuery query, RDFLink link) {
        this.facts = facts;
        for (Node reuse : reuses) {
            for (Node source : sources(reuse)) {
                bySource.computeIfAbsent(source, key -> new HashSet<>()).add(reuse);
            }
            for (Node reuser : values(reuse, Terms.REUSER)) {
                byReuser.computeIfAbsent(reuser, key -> new HashSet<>()).add(reuse);
            }
        }
        query.forEach(
                link,
                Map.of(),
                row -> claims.computeIfAbsent(row.node("reuse").orElseThrow(), key -> new ArrayList<>())
                        .add(new Claim(
                                row.node("graph").orElseThrow(),
                                row.node("who").orElseThrow(),
                                row.text("when").orElseThrow(),
                                row.node("status").orElseThrow())));
        claims.values()
                .forEach(list -> list.sort(Comparator.comparing(Claim::when)
                        .thenComparing(claim -> claim.graph().toString() + claim.who())));
    }

    /** The reuses of a thing: of itself, of a part of it, or of its record in another registry. */
    Set<Node> of(Node source) {
        return bySource.getOrDefault(source, Set.of());
    }

    /** The reuses by an organisation, alone or with others; not those by a partnership that it is a member of. */
    Set<Node> by(Node organisation) {
        return byReuser.getOrDefault(organisation, Set.of());
    }

    /** What each source says, the oldest first. */
    List<Claim> claims(Node reuse) {
        return claims.getOrDefault(reuse, List.of());
    }

    /** The status that the reuser itself gave last; else the last that anybody gave. */
    Optional<Node> status(Node reuse) {
        List<Node> reusers = values(reuse, Terms.REUSER);
        List<Claim> all = claims(reuse);
        return all.stream()
                .filter(claim -> reusers.contains(claim.who()))
                .reduce((before, later) -> later)
                .or(() -> all.stream().reduce((before, later) -> later))
                .map(Claim::status)
                .or(() -> values(reuse, Terms.REUSE_STATUS).stream().findFirst());
    }

    /** What the reuse counts for: what was reused, the whole that it is part of, and the main record of a duplicate. */
    Set<Node> sources(Node reuse) {
        Set<Node> found = new HashSet<>();
        for (Node source : values(reuse, Terms.REUSE_OF)) {
            found.add(source);
            found.addAll(values(source, Terms.PART_OF));
            facts.find(Node.ANY, Terms.HAS_PART, source)
                    .mapWith(Triple::getSubject)
                    .forEach(found::add);
            found.addAll(values(source, Terms.DUPLICATE_OF));
        }
        return found;
    }

    private List<Node> values(Node thing, Node property) {
        return facts.find(thing, property, Node.ANY).mapWith(Triple::getObject).toList();
    }
}
