package org.localreuse.rest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.localreuse.ontology.Base;
import org.localreuse.query.Row;

/** The concept schemes: which slugs a scheme has, and which concepts stand below another. */
final class Concepts {

    private final Map<String, Set<String>> slugs = new TreeMap<>();
    private final Map<Node, Set<Node>> narrower = new HashMap<>();

    /** Reads the rows of the query {@code concepts}. */
    Concepts(List<Row> rows) {
        for (Row row : rows) {
            Node concept = row.node("concept").orElseThrow();
            String scheme = last(row.text("scheme").orElseThrow());
            slugs.computeIfAbsent(scheme, key -> new TreeSet<>()).add(last(concept.toString()));
            row.node("broader")
                    .ifPresent(wider -> narrower.computeIfAbsent(wider, key -> new HashSet<>())
                            .add(concept));
        }
    }

    /**
     * The concept with that slug and all below it.
     *
     * @throws BadRequest if the scheme has no such slug; the message names those it has
     */
    Set<Node> at(String parameter, String scheme, String slug) {
        Set<String> known = slugs.getOrDefault(scheme, Set.of());
        if (!known.contains(slug)) {
            throw BadRequest.value(parameter, slug, known);
        }
        Set<Node> found = new HashSet<>();
        collect(Base.concept(scheme, slug), found);
        return found;
    }

    /** The last part of a concept's IRI. */
    static String slug(Node concept) {
        return last(concept.toString());
    }

    private void collect(Node concept, Set<Node> found) {
        if (found.add(concept)) {
            narrower.getOrDefault(concept, Set.of()).forEach(below -> collect(below, found));
        }
    }

    private static String last(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
