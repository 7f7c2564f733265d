package org.localreuse.reconcile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * Something that a cell may mean.
 *
 * @param key the short form in addresses
 * @param names every name that it has, without the name shown
 */
public record Entity(
        Node iri, EntityType type, String key, String name, List<String> names, Map<Property, List<Value>> values) {

    /** Copies names and values. */
    public Entity {
        names = List.copyOf(names);
        values = Map.copyOf(values);
    }

    /**
     * One value of a property.
     *
     * @param label the display label of a thing; the text of a literal
     */
    public record Value(Node node, String label) {}

    /** What the register knows; empty when nothing. */
    public List<Value> of(Property property) {
        return values.getOrDefault(property, List.of());
    }

    /** A line that tells it from its namesakes. */
    public String description() {
        return switch (type) {
            case COUNCIL -> {
                String years = has(Property.UNTIL)
                        ? "until " + year(Property.UNTIL)
                        : has(Property.SINCE) ? "since " + year(Property.SINCE) : "";
                yield joined(labels(Property.ORGANISATION_TYPE), labels(Property.NATION), years);
            }
            case ORGANISATION -> labels(Property.ORGANISATION_TYPE);
            case PROJECT -> joined(said("led by ", Property.LEAD), labels(Property.STAGE));
            case DATASET -> joined(said("published by ", Property.PUBLISHER), labels(Property.LICENCE_OF));
            case LICENCE -> labels(Property.SPDX_ID);
        };
    }

    /** Whether it exists no more. */
    public boolean isGone() {
        return type == EntityType.COUNCIL && has(Property.UNTIL);
    }

    private boolean has(Property property) {
        return !of(property).isEmpty();
    }

    private String year(Property property) {
        String date = of(property).getFirst().label();
        return date.substring(0, Math.min(4, date.length()));
    }

    private String said(String before, Property property) {
        return has(property) ? before + labels(property) : "";
    }

    private String labels(Property property) {
        return of(property).stream().map(Value::label).collect(Collectors.joining(", "));
    }

    private static String joined(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
