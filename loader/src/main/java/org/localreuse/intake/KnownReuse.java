package org.localreuse.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.Row;
import org.localreuse.store.PublishedStore;

/** What is published of one reuse, statement by statement, with who says so. */
final class KnownReuse {

    private static final Node UNKNOWN = Base.concept("reuse-status", "unknown");

    private final List<Said> said;

    private record Said(String graph, Node who, String when, Node property, Node value) {}

    private KnownReuse(List<Said> said) {
        this.said = said;
    }

    /**
     * Reads it.
     *
     * @param graphs which of them to look at, by IRI
     */
    static KnownReuse read(PublishedStore store, QueryLibrary queries, Node reuse, Predicate<String> graphs) {
        List<Said> said = new ArrayList<>();
        store.read(link -> {
            queries.get("statements-about").forEach(link, Map.of("thing", reuse.getURI()), row -> {
                Said one = said(row);
                if (graphs.test(one.graph())) {
                    said.add(one);
                }
            });
            return said;
        });
        return new KnownReuse(said);
    }

    private static Said said(Row row) {
        return new Said(
                row.iri("graph").orElseThrow(),
                row.node("who").orElseThrow(),
                row.text("when").orElseThrow(),
                row.node("property").orElseThrow(),
                row.node("value").orElseThrow());
    }

    boolean isKnown() {
        return !values(LR.reuseOf.asNode()).isEmpty();
    }

    Set<Node> values(Node property) {
        return with(property).map(Said::value).collect(Collectors.toSet());
    }

    Set<Node> reusers() {
        return values(LR.reuser.asNode());
    }

    /** The reuser's own latest word on the status, else the latest of anybody; what somebody knows before what nobody does. */
    Node status() {
        Set<Node> reusers = new HashSet<>(reusers());
        Comparator<Said> surest = Comparator.<Said, Boolean>comparing(
                        one -> !one.value().equals(UNKNOWN))
                .thenComparing(one -> reusers.contains(one.who()))
                .thenComparing(Said::when)
                .thenComparing(Said::graph);
        Optional<Said> best = with(LR.reuseStatus.asNode()).max(surest);
        return best.map(Said::value).orElse(UNKNOWN);
    }

    /** The earliest beginning that is told; empty where none is. */
    Optional<String> since() {
        return with(LR.since.asNode())
                .map(one -> one.value().getLiteralLexicalForm())
                .min(Comparator.naturalOrder());
    }

    private Stream<Said> with(Node property) {
        return said.stream().filter(one -> one.property().equals(property));
    }
}
