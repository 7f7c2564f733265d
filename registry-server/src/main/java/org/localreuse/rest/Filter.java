package org.localreuse.rest;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/** One filter of a list: makes the test that items must pass from the value that the user gave. */
@FunctionalInterface
interface Filter {

    /**
     * The test for one value.
     *
     * @param name what the user calls the filter, for the message
     * @throws BadRequest if the value cannot be meant
     */
    Predicate<Node> of(Catalogue catalogue, String name, String value);

    /** The test for several values: any of them will do. */
    default Predicate<Node> any(Catalogue catalogue, String name, List<String> values) {
        return values.stream()
                .map(value -> of(catalogue, name, value))
                .reduce(Predicate::or)
                .orElse(node -> true);
    }

    /** Items that have, under the property, the concept or one below it. */
    static Filter concept(Node property, String scheme) {
        return (catalogue, name, value) -> {
            Set<Node> wanted = catalogue.concepts().at(name, scheme, value);
            return item -> catalogue.values(item, property).stream().anyMatch(wanted::contains);
        };
    }

    /** Items for which the question has the answer that the user gave, {@code true} or {@code false}. */
    static Filter truth(BiPredicate<Catalogue, Node> question) {
        return (catalogue, name, value) -> switch (value) {
            case "true" -> item -> question.test(catalogue, item);
            case "false" -> item -> !question.test(catalogue, item);
            default -> throw BadRequest.value(name, value, List.of("true", "false"));
        };
    }

    /** Items reused at least so often, as far as is known. */
    static Filter minReuses() {
        return (catalogue, name, value) -> {
            if (!value.matches("\\d{1,9}")) {
                throw BadRequest.expected(name, "a whole number", value);
            }
            int least = Integer.parseInt(value);
            return item -> catalogue.reuses().numberOf(item) >= least;
        };
    }

    /** Items about a council service or another theme, by its number or IRI. */
    static Filter theme() {
        return (catalogue, name, value) ->
                item -> catalogue.values(item, Terms.THEME).stream().anyMatch(theme -> Lookup.means(theme, value));
    }

    /** Items under a licence, by its key or IRI. */
    static Filter licence() {
        return (catalogue, name, value) -> {
            Node licence =
                    Lookup.licence(catalogue, value).orElseThrow(() -> BadRequest.unknown(name, "licence", value));
            return item -> catalogue.licences(item).contains(licence);
        };
    }

    /** Items in whose texts all words occur. */
    static Filter words() {
        return (catalogue, name, value) -> {
            Words words = new Words(value);
            return item -> words.rank(catalogue, item) > 0;
        };
    }
}
