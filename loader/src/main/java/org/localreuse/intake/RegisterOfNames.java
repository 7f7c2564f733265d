package org.localreuse.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.StoredQuery;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.NameIndex;
import org.localreuse.resolve.Names;
import org.localreuse.store.PublishedStore;

/**
 * Every name that the registry knows, of reference data and of what is published, and who answers for each thing. As of one revision;
 * immutable.
 */
public final class RegisterOfNames {

    private final DescribedThings described;
    private final StoredQuery responsible;
    private final NameIndex index;
    private final Set<Node> published;
    private final Map<Node, Set<Node>> answering;

    private RegisterOfNames(
            DescribedThings described,
            StoredQuery responsible,
            NameIndex index,
            Set<Node> published,
            Map<Node, Set<Node>> answering) {
        this.described = described;
        this.responsible = responsible;
        this.index = index;
        this.published = published;
        this.answering = answering;
    }

    /**
     * Reads what the store describes.
     *
     * @param reference names of the reference data
     */
    public static RegisterOfNames of(PublishedStore store, QueryLibrary queries, NameIndex reference) {
        RegisterOfNames empty = new RegisterOfNames(
                new DescribedThings(queries, store.base()),
                queries.get("responsible-organisations"),
                reference,
                Set.of(),
                Map.of());
        return store.read(empty::and);
    }

    /** This, and what new graphs describe. Nothing is forgotten: where something was replaced or taken away, read the store again. */
    RegisterOfNames and(Graph added) {
        return and(RDFLink.connect(DatasetGraphFactory.wrap(added)));
    }

    private RegisterOfNames and(RDFLink link) {
        Map<Node, Declaration> things = described.in(link);
        Set<Node> known = new HashSet<>(published);
        known.addAll(things.keySet());
        Map<Node, Set<Node>> sides = new HashMap<>(answering);
        Map<Node, Set<Node>> more = new LinkedHashMap<>();
        responsible.forEach(
                link,
                Map.of(),
                row -> more.computeIfAbsent(row.node("thing").orElseThrow(), any -> new HashSet<>())
                        .add(row.node("organisation").orElseThrow()));
        more.forEach((thing, organisations) -> sides.merge(thing, organisations, RegisterOfNames::both));
        return new RegisterOfNames(described, responsible, index.with(things.values()), known, sides);
    }

    private static Set<Node> both(Set<Node> some, Set<Node> others) {
        Set<Node> both = new HashSet<>(some);
        both.addAll(others);
        return both;
    }

    /** What a graph describes, whether or not its input declared it beforehand. */
    Collection<Declaration> describedIn(Graph graph) {
        return described.in(RDFLink.connect(DatasetGraphFactory.wrap(graph))).values();
    }

    /** Whether it is published already. */
    boolean knows(Node iri) {
        return published.contains(iri);
    }

    /** Who leads that project, publishes that dataset or does that reuse; none where the registry does not know. */
    Set<Node> answerFor(Node thing) {
        return answering.getOrDefault(thing, Set.of());
    }

    /** The names known, and those declared by the load itself. */
    public Names with(Collection<Declaration> declared) {
        return index.with(declared);
    }
}
