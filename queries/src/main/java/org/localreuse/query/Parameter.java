package org.localreuse.query;

import java.util.List;
import java.util.Optional;

/**
 * A parameter of a stored query, declared by a variable in grlc's convention: {@code ?_name}, {@code ?_name_iri},
 * {@code ?_name_integer}, {@code ?_name_date}; {@code ?__name…} is optional.
 *
 * @param name as users write it
 * @param variable the variable that it binds, without the question mark
 * @param defaultValue what stands when none is given
 * @param examples allowed or typical values, from the header's {@code enumerate}
 */
public record Parameter(
        String name,
        String variable,
        Type type,
        boolean required,
        Optional<String> defaultValue,
        List<String> examples) {

    /** Copies the examples. */
    public Parameter {
        examples = List.copyOf(examples);
    }

    /** What a value must look like. */
    public enum Type {
        TEXT,
        IRI,
        INTEGER,
        DATE,
        BOOLEAN
    }
}
