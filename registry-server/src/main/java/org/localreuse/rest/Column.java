package org.localreuse.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list's CSV.
 *
 * @param name as in our submission format where that has it
 * @param path where the value stands in the item: {@code leads.key}; several values are joined by a bar
 */
record Column(String name, List<String> path) {

    /** Copies the path. */
    Column {
        path = List.copyOf(path);
    }

    /** Columns from {@code name=member.member}, or just {@code name} where both are the same. */
    static List<Column> of(String... definitions) {
        return Arrays.stream(definitions)
                .map(definition -> definition.split("="))
                .map(parts -> new Column(parts[0], List.of(parts[parts.length - 1].split("\\."))))
                .toList();
    }

    /** The cell of an item; empty where nothing is known. */
    Object cell(Map<String, Object> item) {
        return at(item, 0);
    }

    private Object at(@Nullable Object value, int depth) {
        return switch (value) {
            case null -> "";
            case List<?> list ->
                list.stream()
                        .map(one -> at(one, depth).toString())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("|"));
            case Map<?, ?> map -> depth < path.size() ? at(map.get(path.get(depth)), depth + 1) : "";
            default -> depth < path.size() ? "" : value;
        };
    }
}
