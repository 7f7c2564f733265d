package org.localreuse.resolve;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Something that an input describes and that others may therefore name.
 *
 * @param key its slug, code or id
 * @param names every name form given
 */
public record Declaration(Kind kind, Node iri, String key, List<String> names) {

    /** Copies the names. */
    public Declaration {
        names = List.copyOf(names);
    }
}
