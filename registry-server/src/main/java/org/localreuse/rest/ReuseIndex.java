package org.localreuse.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
     * @param disputes whether it says that the reuse never was as described
     * @param stands whether it disputes, and its organisation has said nothing else since
     * @param reason why it disputes; empty where none is given
     * @param confirmed the day on which it last confirmed the reuse; empty where it did not
     */
    record Claim(
            Node graph,
            Node who,
            String when,
            Node status,
            boolean disputes,
            boolean stands,
            String reason,
            String confirmed) {}

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
                                row.node("status").orElseThrow(),
                                row.node("disputed").isPresent(),
                                row.node("stands").isPresent(),
                                row.text("reason").orElse(""),
                                row.text("confirmed").orElse(""))));
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

    /** The status that counts: what the reuser itself said last, else what anybody said last. */
    Optional<Node> status(Node reuse) {
        return values(reuse, Terms.CURRENT_STATUS).stream().findFirst();
    }

    /** Whose dispute of a reuse stands, in the order in which they spoke. */
    List<Node> disputers(Node reuse) {
        return claims(reuse).stream()
                .filter(Claim::stands)
                .map(Claim::who)
                .distinct()
                .toList();
    }

    /** Whether a claim is no evidence of a reuse: every reuser says that it is not so, or somebody does and nobody asserts it. */
    boolean isDenied(Node reuse) {
        List<Node> disputers = disputers(reuse);
        return !disputers.isEmpty()
                && (disputers.containsAll(values(reuse, Terms.REUSER))
                        || values(reuse, Terms.ASSERTED_BY).isEmpty());
    }

    /** How many reuses of a thing are known: those that are denied are listed, but not counted. */
    int numberOf(Node source) {
        return counted(of(source)).size();
    }

    /** How many reuses by an organisation are known. */
    int numberBy(Node organisation) {
        return counted(by(organisation)).size();
    }

    /** Those that are not denied. */
    List<Node> counted(Collection<Node> reuses) {
        return reuses.stream().filter(reuse -> !isDenied(reuse)).toList();
    }

    /** When somebody with knowledge last said that it holds: the latest day of all sources; empty if nobody ever did. */
    Optional<String> lastConfirmed(Node reuse) {
        return latest(reuse, Terms.LAST_CONFIRMED);
    }

    /** Whether an organisation itself confirmed a reuse on that day or later. */
    boolean isConfirmedBy(Node organisation, Node reuse, LocalDate since) {
        return claims(reuse).stream()
                .filter(claim -> claim.who().equals(organisation))
                .anyMatch(claim -> claim.confirmed().compareTo(since.toString()) >= 0);
    }

    /** The latest date of any source, compared as far as both go. */
    Optional<String> latest(Node reuse, Node property) {
        return values(reuse, property).stream().map(Node::getLiteralLexicalForm).max(Comparator.naturalOrder());
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
