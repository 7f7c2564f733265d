package org.localreuse.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.vocabulary.DCAT;
import org.localreuse.export.Moments.Span;
import org.localreuse.query.QueryLibrary;

/**
 * What the catalogue needs of the whole register before it can give a page of it: which datasets there are, since when, who uses them,
 * and who the organisations are. Made once for each revision; the datasets themselves are read when they are written.
 *
 * @param asOf when the revision was published that it shows
 * @param datasets in the order of their IRIs
 * @param uses from each dataset to those who use it, and what they are
 * @param agents the names and kinds of organisations
 */
record Holdings(Instant asOf, List<Held> datasets, Graph uses, Graph agents) {

    /**
     * A dataset that is held.
     *
     * @param first when it first came in
     * @param last when something of it or of its use last came in
     */
    record Held(Node dataset, Instant first, Instant last) {}

    /** Copies the list. */
    Holdings {
        datasets = List.copyOf(datasets);
    }

    static Holdings read(RDFLink link, QueryLibrary library) {
        Map<Node, Instant> used = new HashMap<>();
        library.get("last-use-reported")
                .forEach(
                        link,
                        Map.of(),
                        row -> Moments.time(row, "last")
                                .ifPresent(when -> used.put(row.node("dataset").orElseThrow(), when)));
        List<Held> datasets = new ArrayList<>();
        Moments.read(link, library, DCAT.Dataset.asNode())
                .things()
                .forEach((dataset, span) ->
                        datasets.add(held(dataset, span, used.getOrDefault(dataset, Instant.EPOCH))));
        return new Holdings(
                Moments.asOf(link, library),
                datasets,
                library.get("uses-of-datasets").construct(link, Map.of()),
                library.get("agents").construct(link, Map.of()));
    }

    private static Held held(Node dataset, Span span, Instant used) {
        return new Held(dataset, span.first(), used.isAfter(span.last()) ? used : span.last());
    }

    /** Those of which something came in at that time or later. */
    List<Held> since(Instant when) {
        return datasets.stream().filter(held -> !held.last().isBefore(when)).toList();
    }
}
