package org.localreuse.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.localreuse.network.Direction;
import org.localreuse.ontology.LR;
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
    private final Unconfirmed unconfirmed;

    public Documents(PublishedStore store, QueryLibrary queries, Views views, Addresses addresses) {
        this.store = store;
        this.queries = queries;
        this.views = views;
        this.addresses = addresses;
        this.unconfirmed = new Unconfirmed(views, addresses);
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
            case "project" ->
                document.with(
                        Representation.JSON, json(at -> views.descriptions().project(at, thing)));
            case "dataset" ->
                document.with(
                        Representation.JSON, json(at -> views.descriptions().dataset(at, thing)));
            case "reuse" ->
                document.with(
                        Representation.JSON, json(at -> views.descriptions().reuse(at, thing)));
            case "licence" ->
                document.with(
                        Representation.JSON, json(at -> views.descriptions().licence(at, thing)));
            case "council", "organisation" ->
                document.with(
                        Representation.JSON, json(at -> views.descriptions().organisation(at, thing)));
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

    private Item holdings(Node organisation) {
        Catalogue catalogue = views.catalogue();
        return new Item(views.descriptions().organisation(catalogue, organisation), catalogue.references(), addresses);
    }

    private Item used(Node dataset) {
        Catalogue catalogue = views.catalogue();
        return new Item(views.descriptions().dataset(catalogue, dataset), catalogue.references(), addresses);
    }

    /** What each source says of the status, where they are several. */
    private List<Fact> statements(Node reuse) {
        Catalogue catalogue = views.catalogue();
        List<Fact> said = store.read(link -> queries.get("who-says-what")
                .select(link, Map.of("reuse", reuse.getURI()), row -> said(catalogue, row)));
        return said.size() > 1 ? said : List.of();
    }

    private List<Value> disputers(Node reuse) {
        Catalogue catalogue = views.catalogue();
        return catalogue.disputers(reuse).stream()
                .map(who -> new Value(new Text(catalogue.references().name(who), ""), addresses.of(who.getURI())))
                .toList();
    }

    private static Fact said(Catalogue catalogue, Row row) {
        String who = row.node("who").map(catalogue.references()::name).orElse("");
        String when = ", " + Words.date(row.text("when").orElse(""));
        String words = row.text("disputes").filter("true"::equals).isPresent()
                ? "It never was as described"
                        + row.text("reason").map(": "::concat).orElse("") + when
                : row.text("status").orElse("") + when;
        return new Fact(who, List.of(Value.of(words)), List.of());
    }

    private List<Gone> gone(List<Node> datasets) {
        Catalogue catalogue = views.catalogue();
        return datasets.stream()
                .flatMap(dataset -> Gone.of(catalogue, addresses, dataset).stream())
                .toList();
    }

    private Drawing drawing(Node thing) {
        return Drawing.of(views.networks().around(views.catalogue(), thing, Direction.BOTH, 1));
    }

    private Page page(String type, Node thing, String path, Graph graph) {
        Facts facts = new Facts(new Description(graph), addresses);
        List<Row> said =
                store.read(link -> queries.get("sources-of").select(link, Map.of("thing", thing.getURI()), row -> row));
        Subject subject = new Subject(
                thing, path, facts, new Parts(facts, addresses, views.catalogue()), new Sources(said, facts));
        if (facts.description().isEmpty(thing)) {
            return ThingPage.ofMentions(subject);
        }
        return switch (type) {
            case "project" ->
                ProjectPage.of(subject, drawing(thing), gone(facts.description().iris(thing, LR.usesDataset)));
            case "council", "organisation" ->
                OrganisationPage.of(subject, holdings(thing), unconfirmed.count(subject.key()));
            case "dataset" ->
                DatasetPage.of(
                        subject,
                        used(thing),
                        gone(List.of(thing)),
                        Gone.alsoListed(views.catalogue(), addresses, thing));
            case "reuse" -> ReusePage.of(subject, statements(thing), disputers(thing));
            case "licence" -> LicencePage.of(subject);
            default -> ThingPage.of(subject);
        };
    }
}
