package org.localreuse.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/** The list of everything that words can be looked for in. */
final class SearchList {

    private static final Map<String, Node> TYPES = new LinkedHashMap<>();
    private static final Set<String> MEMBERS = Set.of("description");

    static {
        TYPES.put("project", Terms.PROJECT);
        TYPES.put("dataset", Terms.DATASET);
        TYPES.put("council", Terms.COUNCIL);
        TYPES.put("organisation", Terms.ORGANISATION);
        TYPES.put("licence", Terms.LICENCE_DOCUMENT);
    }

    private SearchList() {}

    static ListView view() {
        Map<String, Filter> filters = new LinkedHashMap<>();
        filters.put("q", Filter.words());
        filters.put("type", SearchList::ofType);
        Map<String, SortKey> sorts = new LinkedHashMap<>();
        sorts.put("relevance", SortKey.relevance());
        return new ListView(
                SearchList::everything,
                filters,
                sorts,
                (catalogue, thing) -> catalogue.frame().of(catalogue.facts(), thing, MEMBERS),
                Column.of("id=key", "iri=id", "type", "label", "description=description.en", "href"));
    }

    private static List<Node> everything(Catalogue catalogue) {
        List<Node> things = new ArrayList<>(catalogue.ofClass(Terms.PROJECT));
        things.addAll(catalogue.ofClass(Terms.DATASET));
        things.addAll(catalogue.ofClass(Terms.COUNCIL));
        things.addAll(catalogue.otherOrganisations());
        things.addAll(catalogue.ofClass(Terms.LICENCE_DOCUMENT));
        return things;
    }

    private static Predicate<Node> ofType(Catalogue catalogue, String name, String value) {
        Node type = TYPES.get(value);
        if (type == null) {
            throw BadRequest.value(name, value, TYPES.keySet());
        }
        return type.equals(Terms.ORGANISATION)
                ? catalogue.otherOrganisations()::contains
                : thing -> catalogue.is(thing, type);
    }
}
