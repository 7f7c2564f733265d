package org.localreuse.rest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.localreuse.ontology.Base;

/** The list of projects. */
final class ProjectList {

    private static final Set<String> MEMBERS = Set.of(
            "title",
            "description",
            "kinds",
            "stage",
            "leads",
            "partners",
            "services",
            "areas",
            "licence",
            "openness",
            "openToReuse",
            "usesDatasets",
            "since",
            "until",
            "page");
    private static final Node OPEN = Base.concept("openness", "open");

    private ProjectList() {}

    static ListView view() {
        return new ListView(
                catalogue -> catalogue.ofClass(Terms.PROJECT),
                filters(),
                Reusable.sorts(),
                ProjectList::item,
                columns());
    }

    private static Map<String, Filter> filters() {
        Map<String, Filter> filters = new LinkedHashMap<>();
        filters.put("q", Filter.words());
        filters.put("owner", ProjectList::ownedBy);
        filters.put("council", ProjectList::ownedOrReusedBy);
        filters.put("reusedBy", ProjectList::reusedBy);
        filters.put("licence", Filter.licence());
        filters.put("openSource", Filter.truth(ProjectList::isOpenSource));
        filters.put("theme", Filter.theme());
        filters.put("service", Filter.theme());
        filters.put("barrier", ProjectList::barrier);
        filters.put("stage", Filter.concept(Terms.STAGE, "project-stage"));
        filters.put("dataset", ProjectList::dataset);
        filters.put("minReuses", Filter.minReuses());
        filters.put("updatedSince", ProjectList::updatedSince);
        return filters;
    }

    private static List<Column> columns() {
        return Column.of(
                "id=key",
                "iri=id",
                "title=title.en",
                "title_cy=title.cy",
                "description=description.en",
                "leads=leads.key",
                "lead_names=leads.label",
                "partners=partners.key",
                "stage",
                "kinds",
                "services=services.id",
                "areas=areas.id",
                "licence=licence.key",
                "openness",
                "open_to_reuse=openToReuse",
                "uses_datasets=usesDatasets.key",
                "since",
                "until",
                "page",
                "known_reuses=knownReuses",
                "updated");
    }

    private static Map<String, Object> item(Catalogue catalogue, Node project) {
        Map<String, Object> item = catalogue.frame().of(catalogue.facts(), project, MEMBERS);
        Reusable.settle(catalogue, project, item);
        return item;
    }

    private static Predicate<Node> ownedBy(Catalogue catalogue, String name, String value) {
        Node owner = Lookup.meantOrganisation(catalogue, name, value);
        return project -> owners(catalogue, project).anyMatch(owner::equals);
    }

    private static Predicate<Node> reusedBy(Catalogue catalogue, String name, String value) {
        Node reuser = Lookup.meantOrganisation(catalogue, name, value);
        return project ->
                catalogue.reuses().of(project).stream().anyMatch(reuse -> catalogue.has(reuse, Terms.REUSER, reuser));
    }

    private static Predicate<Node> ownedOrReusedBy(Catalogue catalogue, String name, String value) {
        return ownedBy(catalogue, name, value).or(reusedBy(catalogue, name, value));
    }

    private static Predicate<Node> barrier(Catalogue catalogue, String name, String value) {
        Set<Node> wanted = catalogue.concepts().at(name, "barrier", value);
        return project -> catalogue.values(project, Terms.BARRIER).stream()
                .flatMap(encounter -> catalogue.values(encounter, Terms.BARRIER_TYPE).stream())
                .anyMatch(wanted::contains);
    }

    private static Predicate<Node> dataset(Catalogue catalogue, String name, String value) {
        Node dataset = Lookup.dataset(catalogue, value).orElseThrow(() -> BadRequest.unknown(name, "dataset", value));
        return project -> catalogue.has(project, Terms.USES_DATASET, dataset)
                || catalogue.has(project, Terms.PRODUCES_DATASET, dataset);
    }

    private static Predicate<Node> updatedSince(Catalogue catalogue, String name, String value) {
        Instant since = Times.instant(value)
                .orElseThrow(() ->
                        BadRequest.expected(name, "a day or a moment: 2026-11-23 or 2026-11-23T10:00:00Z", value));
        return project ->
                catalogue.updated(project).map(when -> !when.isBefore(since)).orElse(false);
    }

    /** Its own source is open, or that of a part of it. */
    private static boolean isOpenSource(Catalogue catalogue, Node project) {
        return Stream.concat(
                        Stream.of(project),
                        Stream.concat(
                                catalogue.values(project, Terms.HAS_PART).stream(),
                                catalogue.subjects(Terms.PART_OF, project).stream()))
                .anyMatch(thing -> catalogue.has(thing, Terms.SOURCE_OPENNESS, OPEN));
    }

    private static Stream<Node> owners(Catalogue catalogue, Node project) {
        return Stream.concat(
                catalogue.values(project, Terms.LEAD).stream(), catalogue.values(project, Terms.PARTNER).stream());
    }
}
