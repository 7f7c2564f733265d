package org.localreuse.web;

import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.Row;
import org.localreuse.store.PublishedStore;

/** {@code /doc/{type}/{key}}: the one document about a thing, in every representation. */
@Path("doc/{address: .+}")
public final class DocumentResource {

    private final PublishedStore store;
    private final QueryLibrary queries;
    private final Describer describer;
    private final Addresses addresses;
    private final Negotiator negotiator;

    public DocumentResource(PublishedStore store, QueryLibrary queries, Addresses addresses, Negotiator negotiator) {
        this.store = store;
        this.queries = queries;
        this.describer = new Describer(queries);
        this.addresses = addresses;
        this.negotiator = negotiator;
    }

    @GET
    public Response read(
            @PathParam("address") @Encoded String path, @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        Address asked = Address.parse(path);
        Optional<Graph> whole = describe(asked);
        Address address = whole.isPresent() ? asked : asked.withoutExtension();
        Optional<Representation> extension = whole.isPresent() ? Optional.empty() : asked.representation();
        Optional<Graph> graph = whole.or(() -> describe(address));
        if (graph.isEmpty()) {
            return Response.status(Response.Status.PERMANENT_REDIRECT)
                    .location(ofGssCode(address, extension).orElseThrow(NotFoundException::new))
                    .build();
        }
        Node thing = addresses.thing(address.type(), address.key());
        Document document = Document.of(
                address.document(), () -> page(address, thing, graph.get()), graph::get);
        return negotiator.answer(document, extension, accept);
    }

    private Optional<Graph> describe(Address address) {
        Node thing = addresses.thing(address.type(), address.key());
        return store.read(link -> describer.describe(link, address.type(), thing));
    }

    private Page page(Address address, Node thing, Graph graph) {
        Facts facts = new Facts(new Description(graph), addresses);
        List<Row> said = store.read(link -> queries.get("sources-of").select(link, Map.of("thing", thing.getURI()), row -> row));
        Subject subject =
                new Subject(thing, address.document(), facts, new Parts(facts, addresses), new Sources(said, facts));
        return switch (address.type()) {
            case "project" -> ProjectPage.of(subject);
            case "council", "organisation" -> OrganisationPage.of(subject);
            case "dataset" -> DatasetPage.of(subject);
            case "reuse" -> ReusePage.of(subject);
            case "licence" -> LicencePage.of(subject);
            default -> ThingPage.of(subject);
        };
    }

    private Optional<URI> ofGssCode(Address address, Optional<Representation> extension) {
        if (!address.type().equals("council")) {
            return Optional.empty();
        }
        String ending = extension.map(representation -> "." + representation.extension()).orElse("");
        return store.read(link -> queries
                .get("council-by-gss-code")
                .select(link, Map.of("code", address.key()), row -> row.iri("council").orElseThrow())
                .stream()
                .findFirst()
                .map(council -> URI.create(addresses.of(council) + ending)));
    }
}
