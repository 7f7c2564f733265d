package org.localreuse.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.localreuse.ontology.PROV;

/** Where registries list a dataset, since when, and whether they still do: as their records in the register say. */
public final class Listings {

    private static final Node ISSUED = DCTerms.issued.asNode();
    private static final Node WITHDRAWN = NodeFactory.createURI("http://purl.org/adms/status/Withdrawn");

    private Listings() {}

    /**
     * One record of a dataset in a registry.
     *
     * @param registry what the registry is called
     * @param firstSeen when it was first listed, as text; empty where that is not known
     * @param goneSince when it was found to be listed no more; empty while it is
     */
    public record Listing(
            Node record, String key, String registry, Optional<String> firstSeen, Optional<String> goneSince) {

        Map<String, Object> members() {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("key", key);
            members.put("label", registry);
            firstSeen.ifPresent(when -> members.put("firstSeen", when));
            goneSince.ifPresent(when -> members.put("goneSince", when));
            return members;
        }
    }

    /** By the names of the registries. */
    public static List<Listing> of(Catalogue catalogue, Node dataset) {
        List<Listing> listings = new ArrayList<>();
        for (Node record : catalogue.subjects(Terms.TOPIC, dataset)) {
            if (record.isURI()) {
                listings.add(listing(catalogue, record));
            }
        }
        listings.sort(Comparator.comparing(Listing::registry)
                .thenComparing(listing -> listing.record().getURI()));
        return listings;
    }

    private static Listing listing(Catalogue catalogue, Node record) {
        String start = catalogue.references().iri("record", "").getURI();
        String iri = record.getURI();
        String key = iri.startsWith(start) ? iri.substring(start.length()).split("/", 2)[0] : iri;
        String name = catalogue
                .references()
                .label(catalogue.references().iri("catalogue", key))
                .orElse(key);
        return new Listing(
                record,
                key,
                name,
                text(catalogue, record, ISSUED),
                text(catalogue, record, PROV.invalidatedAtTime.asNode()));
    }

    private static Optional<String> text(Catalogue catalogue, Node record, Node property) {
        return catalogue.first(record, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    /** As they stand in JSON. */
    static List<Map<String, Object>> members(Catalogue catalogue, Node dataset) {
        return of(catalogue, dataset).stream().map(Listing::members).toList();
    }

    /** Says in the records of a described dataset which registry each is of, and since when it lists the dataset. */
    static void settle(Catalogue catalogue, Node dataset, Map<String, Object> described) {
        Map<String, Listing> listings = of(catalogue, dataset).stream()
                .collect(Collectors.toMap(listing -> listing.record().getURI(), listing -> listing));
        if (described.get("records") instanceof List<?> records) {
            List<Object> settled = new ArrayList<>();
            for (Object record : records) {
                settled.add(record instanceof Map<?, ?> members ? settled(members, listings) : record);
            }
            described.put("records", settled);
        }
    }

    /** The context has another name for the day on which something was issued. */
    private static Map<String, Object> settled(Map<?, ?> record, Map<String, Listing> listings) {
        Map<String, Object> members = new LinkedHashMap<>();
        record.forEach((name, value) -> members.put(String.valueOf(name), value));
        members.remove("awarded");
        Listing listing = listings.get(String.valueOf(members.get("id")));
        if (listing != null) {
            members.put("registry", Map.of("key", listing.key(), "label", listing.registry()));
            listing.firstSeen().ifPresent(when -> members.put("firstSeen", when));
            listing.goneSince().ifPresent(when -> members.put("goneSince", when));
        }
        return members;
    }

    /** Whether it was withdrawn, or every registry that listed it lists it no more. */
    public static boolean isGone(Catalogue catalogue, Node dataset) {
        List<Listing> listings = of(catalogue, dataset);
        boolean unlisted = !listings.isEmpty()
                && listings.stream().allMatch(listing -> listing.goneSince().isPresent());
        return unlisted || catalogue.has(dataset, Terms.DATASET_STATUS, WITHDRAWN);
    }

    /** The other records of the same dataset, as people have found. */
    public static List<Node> sameAs(Catalogue catalogue, Node dataset) {
        return List.copyOf(Duplicates.of(catalogue, dataset));
    }
}
