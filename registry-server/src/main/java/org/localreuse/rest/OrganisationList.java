package org.localreuse.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** The lists of councils and of other organisations. */
final class OrganisationList {

    private static final Set<String> COUNCIL = Set.of(
            "name",
            "organisationType",
            "registerCode",
            "gssCodes",
            "nation",
            "region",
            "upperTier",
            "memberOf",
            "since",
            "until",
            "homepage",
            "latitude",
            "longitude",
            "replacedBy");
    private static final Set<String> OTHER =
            Set.of("name", "organisationType", "members", "since", "until", "homepage", "identifiers");

    private OrganisationList() {}

    static ListView councils() {
        Map<String, Filter> filters = new LinkedHashMap<>();
        filters.put("q", Filter.words());
        filters.put("nation", place(Terms.NATION));
        filters.put("region", place(Terms.REGION));
        filters.put("type", Filter.concept(Terms.CLASSIFICATION, "authority-type"));
        filters.put("current", Filter.truth(OrganisationList::exists));
        return new ListView(
                catalogue -> catalogue.ofClass(Terms.COUNCIL),
                filters,
                sorts(),
                (catalogue, council) -> item(catalogue, council, COUNCIL),
                Column.of(
                        "id=key",
                        "iri=id",
                        "name=name.en",
                        "name_cy=name.cy",
                        "organisation_type=organisationType",
                        "gss_codes=gssCodes",
                        "nation=nation.label",
                        "region=region.label",
                        "since",
                        "until",
                        "replaced_by=replacedBy.key",
                        "homepage",
                        "latitude",
                        "longitude",
                        "known_reuses=knownReuses"));
    }

    static ListView others() {
        Map<String, Filter> filters = new LinkedHashMap<>();
        filters.put("q", Filter.words());
        filters.put("type", Filter.concept(Terms.CLASSIFICATION, "authority-type"));
        return new ListView(
                Catalogue::otherOrganisations,
                filters,
                sorts(),
                (catalogue, organisation) -> item(catalogue, organisation, OTHER),
                Column.of(
                        "id=key",
                        "iri=id",
                        "name=name.en",
                        "name_cy=name.cy",
                        "organisation_type=organisationType",
                        "members=members.key",
                        "homepage",
                        "known_reuses=knownReuses"));
    }

    private static Map<String, SortKey> sorts() {
        Map<String, SortKey> sorts = new LinkedHashMap<>();
        sorts.put("name", SortKey.label());
        sorts.put(
                "reuses",
                (catalogue, item, asked) -> SortKey.number(catalogue.reuses().numberBy(item)));
        sorts.put("relevance", SortKey.relevance());
        return sorts;
    }

    private static Map<String, Object> item(Catalogue catalogue, Node organisation, Set<String> members) {
        Map<String, Object> item = catalogue.frame().of(catalogue.facts(), organisation, members);
        item.put("knownReuses", catalogue.reuses().numberBy(organisation));
        return item;
    }

    private static boolean exists(Catalogue catalogue, Node council) {
        return catalogue.values(council, Terms.UNTIL).isEmpty();
    }

    /** Councils in a nation or region, by its GSS code or its English name, which may have hyphens for spaces. */
    private static Filter place(Node property) {
        return (catalogue, name, value) -> {
            List<Node> places = catalogue.ofClass(Terms.COUNCIL).stream()
                    .flatMap(council -> catalogue.values(council, property).stream())
                    .distinct()
                    .toList();
            Node place = places.stream()
                    .filter(one -> Lookup.means(one, value)
                            || slug(catalogue.references().name(one)).equals(slug(value)))
                    .findFirst()
                    .orElseThrow(() -> BadRequest.value(
                            name,
                            value,
                            places.stream()
                                    .map(one -> slug(catalogue.references().name(one)))
                                    .sorted()
                                    .toList()));
            return council -> catalogue.has(council, property, place);
        };
    }

    private static String slug(String text) {
        return Words.fold(text).replaceAll("[^a-z0-9]+", "-");
    }
}
