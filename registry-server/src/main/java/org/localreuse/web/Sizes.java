package org.localreuse.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdflink.RDFLink;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.StoredQuery;

/**
 * How much the register holds.
 *
 * @param classes how many things there are of each class, by its IRI
 * @param properties how many statements there are with each property, by its IRI
 * @param entities how many things have an identifier of this register
 * @param examples the IRIs of some things, one of each kind
 * @param links how often properties lead to the things of others
 */
record Sizes(
        Map<String, Long> classes,
        Map<String, Long> properties,
        long entities,
        List<Links> links,
        List<String> examples) {

    /** So many links by that property to things whose names begin with that site. */
    record Links(String property, String site, long number) {}

    /** Copies the counts, in the order of the IRIs. */
    Sizes {
        classes = Collections.unmodifiableMap(new TreeMap<>(classes));
        links = List.copyOf(links);
        examples = List.copyOf(examples);
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    }

    static Sizes read(RDFLink link, QueryLibrary library) {
        long entities =
                library
                        .get("number-of-entities")
                        .select(link, Map.of(), row -> row.integer("entities").orElse(0))
                        .stream()
                        .findFirst()
                        .orElse(0L);
        List<Links> links = library.get("links-to-others")
                .select(
                        link,
                        Map.of(),
                        row -> new Links(
                                row.iri("property").orElseThrow(),
                                row.text("site").orElseThrow(),
                                row.integer("links").orElse(0)));
        return new Sizes(
                counts(link, library.get("sizes-by-class")),
                counts(link, library.get("sizes-by-property")),
                entities,
                links,
                library.get("example-of-each-class")
                        .select(link, Map.of(), row -> row.text("example").orElseThrow()));
    }

    /** Of a query that gives IRIs in its first column and their counts in the second. */
    private static Map<String, Long> counts(RDFLink link, StoredQuery query) {
        Map<String, Long> counts = new TreeMap<>();
        String counted = query.columns().getFirst();
        String count = query.columns().getLast();
        query.forEach(
                link,
                Map.of(),
                row -> row.iri(counted)
                        .ifPresent(iri -> counts.put(iri, row.integer(count).orElse(0))));
        return counts;
    }

    /** How many statements there are, each counted once whoever makes it. */
    long triples() {
        return properties.values().stream().mapToLong(Long::longValue).sum();
    }
}
