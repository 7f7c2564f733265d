package org.localreuse.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.localreuse.query.Row;

/** Who says what of one thing: its sources, numbered, and which of them state which property. */
final class Sources {

    private final List<Source> all;
    private final Map<String, TreeSet<Integer>> byProperty = new HashMap<>();

    /**
     * Numbers the sources in the order in which they came in.
     *
     * @param rows of the stored query {@code sources-of}
     */
    Sources(List<Row> rows, Facts facts) {
        Map<String, Integer> numbers = new HashMap<>();
        rows.stream()
                .sorted((a, b) -> (a.text("when").orElse("") + a.iri("graph").orElse(""))
                        .compareTo(b.text("when").orElse("") + b.iri("graph").orElse("")))
                .forEach(row -> {
                    int number = numbers.computeIfAbsent(row.iri("graph").orElse(""), graph -> numbers.size() + 1);
                    row.iri("property")
                            .ifPresent(property -> byProperty
                                    .computeIfAbsent(property, key -> new TreeSet<>())
                                    .add(number));
                });
        all = numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> facts.source(entry.getValue(), entry.getKey()))
                .toList();
    }

    List<Source> all() {
        return all;
    }

    /** The numbers of the sources that state the property. */
    List<Integer> of(Node property) {
        return List.copyOf(byProperty.getOrDefault(property.getURI(), new TreeSet<>()));
    }
}
