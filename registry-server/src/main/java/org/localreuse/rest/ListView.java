package org.localreuse.rest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A list: what is in it, which filters and orders it has, how an item looks in JSON and in CSV.
 *
 * @param items everything that may be in it
 * @param sorts by name; the first is the one that stands when none is asked for, {@code relevance} when there is a {@code q}
 * @param item how one item is shown
 * @param columns of the CSV
 */
public record ListView(
        Function<Catalogue, List<Node>> items,
        Map<String, Filter> filters,
        Map<String, SortKey> sorts,
        Item item,
        List<Column> columns) {

    static final int DEFAULT_LIMIT = 50;
    static final int MOST = 200;

    /** Shows one item. */
    @FunctionalInterface
    interface Item {
        Map<String, Object> of(Catalogue catalogue, Node item);
    }

    private record Keyed(String key, Node item) {}

    /** Keeps the order of the filters and sorts. */
    public ListView {
        filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
        sorts = Collections.unmodifiableMap(new LinkedHashMap<>(sorts));
        columns = List.copyOf(columns);
    }

    /** One page, with {@code limit}, {@code cursor}, {@code sort} and the filters that were asked for. */
    public Page page(Catalogue catalogue, Asked asked) {
        return page(catalogue, asked, asked.number("limit", DEFAULT_LIMIT, 1, MOST));
    }

    /** The same with a limit of the caller's choice, such as all there are. */
    public Page page(Catalogue catalogue, Asked asked, int limit) {
        String sort = asked.one("sort").orElseGet(() -> standardSort(asked));
        List<Keyed> found = sorted(catalogue, asked, sort);
        int start = asked.one("cursor")
                .map(cursor -> after(found, Cursor.decode(cursor, sort), order(sort)))
                .orElse(0);
        int end = (int) Math.min(found.size(), (long) start + limit);
        List<Map<String, Object>> shown = new ArrayList<>();
        for (Keyed keyed : found.subList(start, end)) {
            shown.add(item.of(catalogue, keyed.item()));
        }
        Optional<Asked> next = end == found.size()
                ? Optional.empty()
                : Optional.of(asked.with("cursor", cursor(sort, found.get(end - 1))));
        return new Page(shown, found.size(), next, catalogue);
    }

    /** One item, as the list shows it. */
    public Map<String, Object> show(Catalogue catalogue, Node thing) {
        return item.of(catalogue, thing);
    }

    /** Refuses a query parameter that the list does not take: it may be a filter with a typing error. */
    public void checkParameters(Collection<String> names) {
        List<String> known = new ArrayList<>(filters.keySet());
        known.addAll(List.of("sort", "limit", "cursor"));
        for (String name : names) {
            if (!known.contains(name)) {
                throw BadRequest.parameter(name, known);
            }
        }
    }

    /** Everything that passes the filters, in no order. */
    public List<Node> filtered(Catalogue catalogue, Asked asked) {
        Predicate<Node> all = item -> true;
        for (Map.Entry<String, Filter> filter : filters.entrySet()) {
            List<String> values = asked.all(filter.getKey());
            if (!values.isEmpty()) {
                all = all.and(filter.getValue().any(catalogue, filter.getKey(), values));
            }
        }
        return items.apply(catalogue).stream().filter(all).toList();
    }

    private String standardSort(Asked asked) {
        return asked.one("q").isPresent() && sorts.containsKey("relevance")
                ? "relevance"
                : sorts.keySet().iterator().next();
    }

    private List<Keyed> sorted(Catalogue catalogue, Asked asked, String sort) {
        String name = sort.startsWith("-") ? sort.substring(1) : sort;
        SortKey key = sorts.get(name);
        if (key == null) {
            throw BadRequest.value("sort", sort, allowedSorts());
        }
        return filtered(catalogue, asked).stream()
                .map(item -> new Keyed(key.of(catalogue, item, asked), item))
                .sorted(order(sort))
                .toList();
    }

    private Set<String> allowedSorts() {
        Set<String> allowed = new TreeSet<>();
        sorts.keySet().forEach(name -> {
            allowed.add(name);
            allowed.add("-" + name);
        });
        return allowed;
    }

    private static Comparator<Keyed> order(String sort) {
        Comparator<Keyed> byKey = Comparator.comparing(Keyed::key);
        return (sort.startsWith("-") ? byKey.reversed() : byKey)
                .thenComparing(keyed -> keyed.item().toString());
    }

    private static int after(List<Keyed> found, Cursor cursor, Comparator<Keyed> order) {
        Keyed last = new Keyed(cursor.key(), NodeFactory.createURI(cursor.iri()));
        int index = 0;
        while (index < found.size() && order.compare(found.get(index), last) <= 0) {
            index++;
        }
        return index;
    }

    private static String cursor(String sort, Keyed last) {
        return new Cursor(sort, last.key(), last.item().toString()).encoded();
    }
}
