package org.localreuse.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.localreuse.ontology.Base;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.Row;
import org.localreuse.rest.References;
import org.localreuse.rest.Views;
import org.localreuse.store.PublishedStore;

/** {@code /concept/{scheme}/{slug}}: one term of the lists, and what in the register has it. */
@Path("concept/{scheme: [a-z-]+}/{slug: [A-Za-z0-9-]+}{extension: (\\.[a-z]+)?}")
public final class ConceptResource {

    /** A page shows no more; the query page finds all. */
    private static final int MOST = 100;

    private final PublishedStore store;
    private final QueryLibrary queries;
    private final Views views;
    private final Addresses addresses;
    private final Negotiator negotiator;

    public ConceptResource(
            PublishedStore store, QueryLibrary queries, Views views, Addresses addresses, Negotiator negotiator) {
        this.store = store;
        this.queries = queries;
        this.views = views;
        this.addresses = addresses;
        this.negotiator = negotiator;
    }

    @GET
    public Response read(
            @PathParam("scheme") String scheme,
            @PathParam("slug") String slug,
            @PathParam("extension") String extension,
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        Node concept = Base.concept(scheme, slug);
        Graph graph = store.read(link -> new Describer(queries).describe(link, "concept", concept))
                .orElseThrow(NotFoundException::new);
        String path = "/concept/" + scheme + "/" + slug;
        Document document = Document.of(path, () -> page(concept, scheme, graph), () -> graph);
        return negotiator.answer(document, Representation.ofSuffix(extension), accept);
    }

    private Page page(Node concept, String scheme, Graph graph) {
        Facts facts = new Facts(new Description(graph), addresses);
        List<Text> names = facts.description().texts(concept, SKOS.prefLabel);
        List<Row> uses = store.read(
                link -> queries.get("uses-of-concept").select(link, Map.of("concept", concept.getURI()), row -> row));
        Map<String, Object> model = new TreeMap<>();
        model.put("name", names.isEmpty() ? new Text(facts.label(concept).value(), "") : names.getFirst());
        model.put("otherNames", names.isEmpty() ? names : names.subList(1, names.size()));
        model.put("iri", concept.getURI());
        model.put("descriptions", facts.description().texts(concept, SKOS.definition));
        model.put(
                "about",
                facts.of(
                        concept,
                        List.of(
                                Field.expected("In the list", SKOS.inScheme),
                                Field.optional("Also called", SKOS.altLabel),
                                Field.optional("Is a kind of", SKOS.broader),
                                Field.optional("Kinds of it", SKOS.narrower),
                                Field.optional("Like", SKOS.exactMatch, SKOS.closeMatch, SKOS.relatedMatch)),
                        property -> List.of()));
        model.put("uses", uses.stream().limit(MOST).map(this::use).distinct().toList());
        model.put("more", uses.size() > MOST);
        String title = names.isEmpty()
                ? facts.label(concept).value()
                : names.getFirst().value();
        Frame frame = Frame.of(title, "vocabulary")
                .below(
                        new Link("Lists of terms", "/scheme"),
                        new Link(facts.label(Base.scheme(scheme)).value(), "/scheme/" + scheme));
        return new Page("concept", frame, model);
    }

    /** The thing that has the term; for a part of a thing, the thing. */
    private Value use(Row row) {
        References references = views.catalogue().references();
        String iri = row.iri("thing").orElse("");
        String href = addresses.of(iri);
        Node whole = href.startsWith("/doc/") && href.contains("#")
                ? addresses.thing(href.substring(0, href.indexOf('#')))
                : NodeFactory.createURI(iri);
        return new Value(new Text(references.name(whole), ""), href);
    }
}
