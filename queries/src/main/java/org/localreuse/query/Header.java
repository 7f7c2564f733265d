package org.localreuse.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The {@code #+} lines at the top of a query file: YAML, in grlc's convention.
 *
 * @param summary one line: the question that the query answers
 * @param description what else a user should know; empty when nothing
 * @param tags what it is about
 * @param defaults parameter name to value
 * @param enumerations parameter name to allowed or typical values
 */
record Header(
        String summary,
        String description,
        List<String> tags,
        Map<String, String> defaults,
        Map<String, List<String>> enumerations) {

    /** Of a query that has none. */
    static final Header NONE = new Header("", "", List.of(), Map.of(), Map.of());

    private static final String MARK = "#+";

    /** Reads the header of a query text. A query without a summary is a fault of ours, found when the library loads. */
    static Header of(String name, String text) {
        String yaml = text.lines()
                .takeWhile(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()).replaceFirst("^ ", ""))
                .collect(Collectors.joining("\n"));
        Object loaded = new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(yaml);
        if (!(loaded instanceof Map<?, ?> fields) || !(fields.get("summary") instanceof String summary)) {
            throw new IllegalStateException("The query " + name + " needs a header with a summary.");
        }
        return new Header(
                summary,
                fields.get("description") instanceof String description ? description.strip() : "",
                texts(fields.get("tags")),
                defaults(fields.get("defaults")),
                enumerations(fields.get("enumerate")));
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Map<String, String> defaults(@Nullable Object value) {
        Map<String, String> defaults = new LinkedHashMap<>();
        pairs(value).forEach((name, one) -> defaults.put(name, String.valueOf(one)));
        return defaults;
    }

    private static Map<String, List<String>> enumerations(@Nullable Object value) {
        Map<String, List<String>> enumerations = new LinkedHashMap<>();
        pairs(value).forEach((name, list) -> enumerations.put(name, texts(list)));
        return enumerations;
    }

    /** grlc writes these as a list of one-entry mappings. */
    private static Map<String, Object> pairs(@Nullable Object value) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        List<Object> mappings = new ArrayList<>();
        if (value instanceof List<?> list) {
            mappings.addAll(list);
        }
        for (Object mapping : mappings) {
            if (mapping instanceof Map<?, ?> map) {
                map.forEach((name, one) -> pairs.put(String.valueOf(name), one));
            }
        }
        return pairs;
    }
}
