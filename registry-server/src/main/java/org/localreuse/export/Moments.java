package org.localreuse.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdflink.RDFLink;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.Row;

/**
 * When each thing of a class came in, in the order of their IRIs.
 */
record Moments(Map<Node, Span> things) {

    /**
     * @param first when the thing first came in
     * @param last when something about it last came in
     */
    record Span(Instant first, Instant last) {}

    /** Reads those of all things of the class. What no source dates is as old as the revision. */
    static Moments read(RDFLink link, QueryLibrary library, Node type) {
        Map<Node, Span> found = new LinkedHashMap<>();
        Instant asOf = asOf(link, library);
        List<Map.Entry<Node, Span>> rows =
                library
                        .get("first-and-last")
                        .select(link, Map.of("class", type.getURI()), row -> entry(row, asOf))
                        .stream()
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(entry -> entry.getKey().getURI()))
                        .toList();
        rows.forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return new Moments(found);
    }

    private static Optional<Map.Entry<Node, Span>> entry(Row row, Instant asOf) {
        return row.node("thing").filter(Node::isURI).map(thing -> {
            Instant first = time(row, "first").orElse(asOf);
            return Map.entry(thing, new Span(first, time(row, "last").orElse(first)));
        });
    }

    /** When the revision was published. */
    static Instant asOf(RDFLink link, QueryLibrary library) {
        return library.get("registry-revision").select(link, Map.of(), row -> time(row, "modified")).stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    /** The moment in a column; empty where there is none that can be read. */
    static Optional<Instant> time(Row row, String column) {
        try {
            return row.text(column).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The things, those that changed last first. */
    Stream<Map.Entry<Node, Span>> latestFirst() {
        return things.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparing(Span::last).reversed()));
    }
}
