package org.localreuse.rest;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One term of the JSON-LD context: how a property is called in JSON, and how its values are written.
 *
 * @param concepts the start of the concept IRIs that the term may hold, where it holds slugs of one scheme
 * @param many whether it is always an array
 * @param reverse whether the root is the object of the property, not its subject
 */
record JsonTerm(String name, Node property, Form form, Optional<String> concepts, boolean many, boolean reverse) {

    /** How a value of the term is written. */
    enum Form {
        /** The slug of a concept. */
        CONCEPT,
        /** A thing that has a description of its own elsewhere: {@code {id, key, label, href}}. */
        REFERENCE,
        /** A thing that belongs to this one, described in place. */
        PART,
        /** An address, as a string. */
        LINK,
        /** Text by language: {@code {"en": …}}. */
        TEXT,
        /** A number, a truth value, or the lexical form of anything else. */
        PLAIN
    }

    /** Whether the value is one that this term is for: two terms may share a property and differ in their schemes. */
    boolean fits(Node value) {
        return switch (form) {
            case CONCEPT ->
                value.isURI() && concepts.map(value.getURI()::startsWith).orElse(true);
            case REFERENCE, PART, LINK -> value.isURI() || value.isBlank();
            case TEXT, PLAIN -> value.isLiteral();
        };
    }
}
