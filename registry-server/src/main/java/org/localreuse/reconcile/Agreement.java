package org.localreuse.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.localreuse.reconcile.Entity.Value;

/** What a constraint says of an entity. */
enum Agreement {
    AGREES,
    CONTRADICTS,
    /** The register knows no value, or not the value asked for. */
    UNKNOWN;

    /** @param asked the forms of the values asked for */
    static Agreement of(Entity entity, Property property, Set<String> asked) {
        List<Value> values = entity.of(property);
        if (values.isEmpty() || asked.isEmpty()) {
            return UNKNOWN;
        }
        Set<String> forms = new HashSet<>();
        values.forEach(value -> forms.addAll(Forms.of(property, value)));
        boolean agrees = property.use() == Property.Use.DATE
                ? forms.stream().anyMatch(date -> asked.stream().anyMatch(other -> within(date, other)))
                : forms.stream().anyMatch(asked::contains);
        return agrees ? AGREES : CONTRADICTS;
    }

    /** A year holds its days. */
    private static boolean within(String date, String other) {
        return date.startsWith(other) || other.startsWith(date);
    }
}
