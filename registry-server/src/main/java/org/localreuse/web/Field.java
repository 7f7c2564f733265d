package org.localreuse.web;

import java.util.List;
import org.apache.jena.rdf.model.Property;

/**
 * A line that a page has for a property.
 *
 * @param expected whether the line stands there too where nothing is known, and says so
 */
record Field(String label, List<Property> properties, boolean expected) {

    /** Copies the properties. */
    Field {
        properties = List.copyOf(properties);
    }

    static Field expected(String label, Property... properties) {
        return new Field(label, List.of(properties), true);
    }

    static Field optional(String label, Property... properties) {
        return new Field(label, List.of(properties), false);
    }
}
