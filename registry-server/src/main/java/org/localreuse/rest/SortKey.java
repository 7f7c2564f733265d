package org.localreuse.rest;

import java.util.Locale;
import org.apache.jena.graph.Node;

/** What a list is ordered by: a text for each item, compared character by character. */
@FunctionalInterface
interface SortKey {

    /** The key of one item, for what was asked. */
    String of(Catalogue catalogue, Node item, Asked asked);

    /** By display label, whatever its case and accents. */
    static SortKey label() {
        return (catalogue, item, asked) -> Words.fold(catalogue.references().name(item));
    }

    /** By the number of known reuses. */
    static SortKey reuses() {
        return (catalogue, item, asked) -> number(catalogue.reuses().numberOf(item));
    }

    /** By when something new about it came in. */
    static SortKey updated() {
        return (catalogue, item, asked) ->
                catalogue.updated(item).map(Object::toString).orElse("");
    }

    /** By the first value of a property, as text. */
    static SortKey text(Node property) {
        return (catalogue, item, asked) -> catalogue
                .first(item, property)
                .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.toString())
                .orElse("");
    }

    /** By how well the item fits {@code q}, the best first, then by label. */
    static SortKey relevance() {
        return (catalogue, item, asked) -> {
            int rank =
                    asked.one("q").map(q -> new Words(q).rank(catalogue, item)).orElse(0);
            return (9 - rank) + label().of(catalogue, item, asked);
        };
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%012d", number);
    }
}
