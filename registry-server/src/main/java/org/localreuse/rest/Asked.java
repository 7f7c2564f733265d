package org.localreuse.rest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for in its query string. A parameter without a value counts as not given; one given several times means any
 * of its values where the parameter is a filter.
 */
public record Asked(Map<String, List<String>> values) {

    /** Nothing in particular. */
    public static final Asked NOTHING = new Asked(Map.of());

    /** Copies the values, in their order, without empty ones. */
    public Asked {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, all) -> {
            List<String> given = all.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!given.isEmpty()) {
                copy.put(name, given);
            }
        });
        values = Collections.unmodifiableMap(copy);
    }

    /** One value of each. */
    public static Asked of(Map<String, String> values) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Asked(lists);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The value; the first of several. */
    public Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    /** A whole number that is not negative. */
    int number(String name, int standard, int least, int most) {
        String text = one(name).orElse("");
        if (text.isEmpty()) {
            return standard;
        }
        int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw BadRequest.expected(name, "a whole number from " + least + " to " + most, text);
        }
        return number;
    }

    /** The same with another value for one parameter; null takes it away. */
    Asked with(String name, @Nullable String value) {
        Map<String, List<String>> copy = new LinkedHashMap<>(values);
        copy.put(name, value == null ? List.of() : List.of(value));
        return new Asked(copy);
    }
}
