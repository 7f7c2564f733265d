package org.localreuse.reconcile;

import java.util.List;
import java.util.Set;

/**
 * What a cell, and those beside it, say of the thing that is meant.
 *
 * @param text its name, or its key or IRI; may be empty where there are constraints
 * @param types what it may be; empty for anything
 * @param limit how many candidates to name at most
 */
public record Question(
        String text, Set<EntityType> types, Strictness strictness, List<Constraint> constraints, int limit) {

    /** Copies types and constraints. */
    public Question {
        types = Set.copyOf(types);
        constraints = List.copyOf(constraints);
    }

    /** How much the types mean. */
    public enum Strictness {
        /** One of them. */
        ANY,
        /** Every one of them. */
        ALL,
        /** Others are named too, but count less. */
        SHOULD
    }

    /**
     * What another cell of the row says.
     *
     * @param values any of which would do: texts, or IRIs of entities
     */
    public record Constraint(Property property, List<String> values) {

        /** Copies the values. */
        public Constraint {
            values = List.copyOf(values);
        }
    }
}
