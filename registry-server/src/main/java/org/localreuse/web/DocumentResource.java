package org.localreuse.web;

import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.localreuse.web.PastDocuments.About;

/** {@code /doc/{type}/{key}}: the one document about a thing, in every representation. */
@Path("doc")
public final class DocumentResource {

    private final Addresses addresses;
    private final Known known;
    private final Documents documents;
    private final PastDocuments past;
    private final Negotiator negotiator;

    public DocumentResource(
            Addresses addresses, Known known, Documents documents, PastDocuments past, Negotiator negotiator) {
        this.addresses = addresses;
        this.known = known;
        this.documents = documents;
        this.past = past;
        this.negotiator = negotiator;
    }

    /** A thing of ours, or a licence: as it is, or as it stood at a revision. */
    @GET
    @Path("{address: .+}")
    public Response read(
            @PathParam("address") @Encoded String path,
            @QueryParam("revision") @Nullable String revision,
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        Address asked = Address.parse(path);
        Optional<Graph> whole = known.describe(asked.type(), thing(asked));
        Address address = whole.isPresent() ? asked : asked.withoutExtension();
        Optional<Representation> extension = whole.isPresent() ? Optional.empty() : asked.representation();
        Node thing = thing(address);
        if (revision != null) {
            return past.answer(new About(address.type(), thing, address.document()), revision, extension, accept);
        }
        Optional<Node> main = known.mergedInto(thing);
        if (main.isPresent()) {
            return merged(main.get(), extension);
        }
        known.refuseWithdrawn(thing);
        Optional<Graph> graph = whole.or(() -> known.describe(address.type(), thing));
        if (graph.isEmpty()) {
            return Response.status(Response.Status.PERMANENT_REDIRECT)
                    .location(ofGssCode(address, extension).orElseThrow(NotFoundException::new))
                    .build();
        }
        Document document = documents.about(address.type(), thing, address.document(), graph.get());
        return negotiator.answer(document, extension, accept);
    }

    /** A dataset that has an IRI of its own. */
    @GET
    @Path("dataset{extension: (\\.[a-z]+)?}")
    public Response dataset(
            @PathParam("extension") String extension,
            @QueryParam("iri") @Nullable String iri,
            @QueryParam("revision") @Nullable String revision,
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        if (iri == null || !iri.matches("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
            throw new NotFoundException();
        }
        Node thing = NodeFactory.createURI(iri);
        String path = "/doc/dataset?iri=" + Queries.encoded(iri);
        Optional<Representation> asked = Representation.ofSuffix(extension);
        if (revision != null) {
            return past.answer(new About("dataset", thing, path), revision, asked, accept);
        }
        Optional<Node> main = known.mergedInto(thing);
        if (main.isPresent()) {
            return merged(main.get(), asked);
        }
        known.refuseWithdrawn(thing);
        Graph graph = known.describe("dataset", thing).orElseThrow(NotFoundException::new);
        return negotiator.answer(documents.about("dataset", thing, path, graph), asked, accept);
    }

    /** The same document about the record that stands for the thing. */
    private Response merged(Node main, Optional<Representation> extension) {
        String path = addresses.ofDataset(main.getURI());
        Document document = new Document(path, Map.of());
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(extension.map(document::address).orElseGet(() -> URI.create(path)))
                .build();
    }

    private Node thing(Address address) {
        return addresses.thing(address.type(), address.key());
    }

    private Optional<URI> ofGssCode(Address address, Optional<Representation> extension) {
        String ending = extension
                .map(representation -> "." + representation.extension())
                .orElse("");
        return known.council(address).map(document -> URI.create(document + ending));
    }
}
