package org.localreuse.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.localreuse.network.Direction;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.Row;
import org.localreuse.rest.Catalogue;
import org.localreuse.rest.Views;
import org.localreuse.store.PublishedStore;

/** Documents about things: the page, the JSON view and the graph of each. */
public final class Documents {

    private static final String CONTEXT = "/api/context.jsonld";

    private final PublishedStore store;
    private final QueryLibrary queries;
    private final Views views;
    private final Addresses addresses;

    public Documents(PublishedStore store, QueryLibrary queries, Views views, Addresses addresses) {
        this.store = store;
        this.queries = queries;
        this.views = views;
        this.addresses = addresses;
    }

    /**
     * The document about a thing.
     *
     * @param type as it stands in the address
     * @param path its address
     * @param graph what is known of the thing
     */
    Document about(String type, Node thing, String path, Graph graph) {
        Document document = Document.of(path, () -> page(type, thing, path, graph), () -> graph);
        return switch (type) {
            case "project" -> document.with(Representation.JSON, json(at -> views.descriptions().project(at, thing)));
            case "dataset" -> document.with(Representation.JSON, json(at -> views.descriptions().dataset(at, thing)));
            case "reuse" -> document.with(Representation.JSON, json(at -> views.descriptions().reuse(at, thing)));
            case "licence" -> document.with(Representation.JSON, json(at -> views.descriptions().licence(at, thing)));
            case "council", "organisation" ->
                document.with(Representation.JSON, json(at -> views.descriptions().organisation(at, thing)));
            default -> document;
        };
    }

    /** Makes the members of a JSON document from the catalogue. */
    private interface View {
        Map<String, Object> of(Catalogue catalogue);
    }

    private Supplier<Object> json(View view) {
        return () -> {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("@context", CONTEXT);
            members.putAll(view.of(views.catalogue()));
            return new org.localreuse.rest.Document(members);
        };
    }

    private Drawing drawing(Node thing) {
        return Drawing.of(views.networks().around(views.catalogue(), thing, Direction.BOTH, 1));
    }

    private Page page(String type, Node thing, String path, Graph graph) {
        Facts facts = new Facts(new Description(graph), addresses);
        List<Row> said =
                store.read(link -> queries.get("sources-of").select(link, Map.of("thing", thing.getURI()), row -> row));
        Subject subject = new Subject(thing, path, facts, new Parts(facts, addresses), new Sources(said, facts));
        return switch (type) {
            case "project" -> ProjectPage.of(subject, drawing(thing));
            case "council", "organisation" -> OrganisationPage.of(subject);
            case "dataset" -> DatasetPage.of(subject);
            case "reuse" -> ReusePage.of(subject);
            case "licence" -> LicencePage.of(subject);
            default -> ThingPage.of(subject);
        };
    }
}
