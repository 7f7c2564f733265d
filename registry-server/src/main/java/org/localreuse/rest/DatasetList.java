package org.localreuse.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.ontology.Base;

/** The list of datasets. */
final class DatasetList {

    private static final Set<String> MEMBERS = Set.of(
            "title",
            "description",
            "publisher",
            "licence",
            "services",
            "areas",
            "conformsTo",
            "datasetStatus",
            "accessRights",
            "identifiers",
            "page",
            "duplicateOf");
    private static final Node OPEN = Base.concept("openness", "open");
    private static final String ADMS = "http://purl.org/adms/status/";
    private static final List<String> STATUSES = List.of("Completed", "Deprecated", "UnderDevelopment", "Withdrawn");

    private DatasetList() {}

    static ListView view() {
        return new ListView(
                catalogue -> catalogue.ofClass(Terms.DATASET),
                filters(),
                Reusable.sorts(),
                DatasetList::item,
                columns());
    }

    private static Map<String, Filter> filters() {
        Map<String, Filter> filters = new LinkedHashMap<>();
        filters.put("q", Filter.words());
        filters.put("publisher", DatasetList::publisher);
        filters.put("licence", Filter.licence());
        filters.put("open", Filter.truth(DatasetList::isOpen));
        filters.put("theme", Filter.theme());
        filters.put(
                "standard",
                (catalogue, name, value) -> dataset -> catalogue.values(dataset, Terms.CONFORMS_TO).stream()
                        .anyMatch(standard -> Lookup.means(standard, value)));
        filters.put("registry", DatasetList::registry);
        filters.put("status", DatasetList::status);
        filters.put("minReuses", Filter.minReuses());
        return filters;
    }

    private static List<Column> columns() {
        return Column.of(
                "id=key",
                "iri=id",
                "title=title.en",
                "title_cy=title.cy",
                "description=description.en",
                "publisher=publisher.key",
                "publisher_name=publisher.label",
                "licence=licence.key",
                "open",
                "services=services.id",
                "areas=areas.id",
                "conforms_to=conformsTo",
                "dataset_status=datasetStatus",
                "identifiers",
                "page",
                "known_reuses=knownReuses",
                "updated");
    }

    private static Map<String, Object> item(Catalogue catalogue, Node dataset) {
        Map<String, Object> item = catalogue.frame().of(catalogue.facts(), dataset, MEMBERS);
        List<Object> licences = catalogue.licences(dataset).stream()
                .map(catalogue.references()::of)
                .collect(Collectors.toList());
        if (!licences.isEmpty()) {
            item.put("licence", licences);
        }
        item.put("open", isOpen(catalogue, dataset));
        Reusable.settle(catalogue, dataset, item);
        return item;
    }

    /** Whether a licence that it is given under, as a whole or in some distribution, is open. */
    static boolean isOpen(Catalogue catalogue, Node dataset) {
        return catalogue.licences(dataset).stream().anyMatch(licence -> catalogue.has(licence, Terms.OPENNESS, OPEN));
    }

    private static Predicate<Node> publisher(Catalogue catalogue, String name, String value) {
        Node publisher = Lookup.meantOrganisation(catalogue, name, value);
        return dataset -> catalogue.has(dataset, Terms.PUBLISHER, publisher);
    }

    /** Datasets that a registry holds: by the dataset's own key, or by the key of a record of it. */
    private static Predicate<Node> registry(Catalogue catalogue, String name, String value) {
        String own = catalogue.references().iri("dataset", value).getURI() + "/";
        String record = catalogue.references().iri("record", value).getURI() + "/";
        return dataset -> dataset.toString().startsWith(own)
                || catalogue.subjects(Terms.TOPIC, dataset).stream()
                        .anyMatch(found -> found.toString().startsWith(record));
    }

    private static Predicate<Node> status(Catalogue catalogue, String name, String value) {
        String known = STATUSES.stream()
                .filter(status -> status.toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> BadRequest.value(name, value, STATUSES));
        Node status = NodeFactory.createURI(ADMS + known);
        return dataset -> catalogue.has(dataset, Terms.DATASET_STATUS, status);
    }
}
