package org.localreuse.submission;

import java.util.List;
import java.util.Set;
import org.localreuse.resolve.Kind;

/** What a field takes, whatever the format that writes it. */
sealed interface Value {

    /** Text with a language: plain text is English, a mapping says one text for each language. */
    record LanguageText() implements Value {}

    /** Text that is a code or an identifier, without a language. */
    record PlainText() implements Value {}

    /** A concept of a scheme, by slug, label or IRI. */
    record Concept(String scheme) implements Value {}

    /** Something of one of these kinds, by IRI, code, slug or name. */
    record Reference(Set<Kind> kinds) implements Value {}

    /** A number of the Local Government Service List, or an IRI. */
    record Service() implements Value {}

    /** A GSS code, an IRI, or the name of a council, which then means the area that it serves. */
    record Area() implements Value {}

    /** A web address. */
    record Page() implements Value {}

    /** An e-mail address. */
    record Mailbox() implements Value {}

    /** {@code text/csv} and the like, or an IRI. */
    record MediaType() implements Value {}

    /** A year, a month or a day, kept as precise as it was given; {@code day} asks for a day. */
    record Date(boolean day) implements Value {}

    record Truth() implements Value {}

    record Number() implements Value {}

    /** One of a few codes that continue a namespace. */
    record Choice(String namespace, List<String> codes) implements Value {}

    /** A thing described in place. */
    record Nested(Entity entity) implements Value {}
}
