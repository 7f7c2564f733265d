package org.localreuse.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Everything that can be reconciled, by IRI and by the values of its properties. */
final class Entities {

    private final Map<Node, Entity> byIri;
    private final Map<Property, Map<String, List<Entity>>> byValue = new EnumMap<>(Property.class);

    Entities(Map<Node, Entity> byIri) {
        this.byIri = byIri;
        byIri.values().forEach(this::addValues);
    }

    private void addValues(Entity entity) {
        entity.values().forEach((property, values) -> {
            Map<String, List<Entity>> entities = byValue.computeIfAbsent(property, any -> new HashMap<>());
            values.stream()
                    .flatMap(value -> Forms.of(property, value).stream())
                    .distinct()
                    .forEach(form -> entities.computeIfAbsent(form, any -> new ArrayList<>(1))
                            .add(entity));
        });
    }

    Collection<Entity> all() {
        return byIri.values();
    }

    Optional<Entity> find(Node iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** Those that have any of the values, given in their forms. */
    Stream<Entity> having(Property property, Set<String> forms) {
        Map<String, List<Entity>> entities = byValue.getOrDefault(property, Map.of());
        return forms.stream()
                .flatMap(form -> entities.getOrDefault(form, List.of()).stream())
                .distinct();
    }

    /** How many those are, or somewhat more. */
    int countHaving(Property property, Set<String> forms) {
        Map<String, List<Entity>> entities = byValue.getOrDefault(property, Map.of());
        return forms.stream()
                .mapToInt(form -> entities.getOrDefault(form, List.of()).size())
                .sum();
    }
}
