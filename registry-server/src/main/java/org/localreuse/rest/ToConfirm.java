package org.localreuse.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.localreuse.ontology.Base;

/**
 * The reuses that an organisation is asked to confirm: those that it is a side of, being the reuser or who leads or publishes what is
 * reused, that are said to go on, and that nobody confirmed lately or that stand on less than the word of both sides. What it confirmed
 * lately itself it is not asked again, also where the other side has not spoken.
 */
final class ToConfirm {

    private static final Set<Node> BOTH_SIDES = Set.of(Base.concept("corroboration", "both-sides"));

    private ToConfirm() {}

    /** The longest unconfirmed first, those never confirmed before all others. */
    static ListView view() {
        Map<String, SortKey> sorts = new LinkedHashMap<>();
        sorts.put("lastConfirmed", ReuseList.lastConfirmed());
        Map<String, Filter> filters = new LinkedHashMap<>();
        filters.put("side", (catalogue, name, value) -> {
            Node organisation = Lookup.meantOrganisation(catalogue, name, value);
            return reuse -> isSide(catalogue, reuse, organisation) && !hasSpoken(catalogue, reuse, organisation);
        });
        filters.put(
                "stale",
                Filter.truth((catalogue, reuse) -> catalogue.freshness().isStale(catalogue, reuse)));
        return new ListView(
                catalogue -> catalogue.ofClass(Terms.REUSE).stream()
                        .filter(reuse -> isOpen(catalogue, reuse))
                        .toList(),
                filters,
                sorts,
                ReuseList::item,
                ReuseList.columns());
    }

    private static boolean isOpen(Catalogue catalogue, Node reuse) {
        return catalogue.freshness().goesOn(catalogue, reuse)
                && (catalogue.freshness().isStale(catalogue, reuse)
                        || catalogue.values(reuse, Terms.CORROBORATION).stream().noneMatch(BOTH_SIDES::contains));
    }

    private static boolean hasSpoken(Catalogue catalogue, Node reuse, Node organisation) {
        return catalogue
                .reuses()
                .isConfirmedBy(organisation, reuse, catalogue.freshness().since(catalogue));
    }

    private static boolean isSide(Catalogue catalogue, Node reuse, Node organisation) {
        List<Node> reusers = catalogue.values(reuse, Terms.REUSER);
        return reusers.contains(organisation)
                || catalogue.reuses().sources(reuse).stream()
                        .anyMatch(source -> catalogue.has(source, Terms.LEAD, organisation)
                                || catalogue.has(source, Terms.PUBLISHER, organisation));
    }
}
