package org.localreuse.submission;

import java.util.Locale;
import org.apache.jena.graph.Node;

/**
 * One field of one kind of thing.
 *
 * @param name as JSON and YAML write it; CSV writes it in snake_case
 * @param many whether it takes several values
 */
record FieldSpec(String name, Node property, Value value, boolean many) {

    /** {@code usesDatasets} as {@code uses_datasets}, {@code accessURL} as {@code access_url}. */
    String column() {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
