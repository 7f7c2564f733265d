package org.localreuse.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.localreuse.ontology.Base;

/** The list of licences. */
final class LicenceList {

    private static final Set<String> MEMBERS =
            Set.of("spdx", "licenceOpenness", "permits", "requires", "prohibits", "compatibleWith");

    private LicenceList() {}

    static ListView view() {
        Map<String, Filter> filters = new LinkedHashMap<>();
        filters.put("q", Filter.words());
        filters.put(
                "open",
                Filter.truth((catalogue, licence) ->
                        catalogue.has(licence, Terms.OPENNESS, Base.concept("openness", "open"))));
        filters.put("openness", Filter.concept(Terms.OPENNESS, "openness"));
        Map<String, SortKey> sorts = new LinkedHashMap<>();
        sorts.put("name", SortKey.label());
        sorts.put("relevance", SortKey.relevance());
        return new ListView(
                catalogue -> catalogue.ofClass(Terms.LICENCE_DOCUMENT),
                filters,
                sorts,
                (catalogue, licence) -> catalogue.frame().of(catalogue.facts(), licence, MEMBERS),
                Column.of(
                        "id=key",
                        "iri=id",
                        "name=label",
                        "openness=licenceOpenness",
                        "permits",
                        "requires",
                        "prohibits",
                        "compatible_with=compatibleWith.key"));
    }
}
