package org.localreuse.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;

/** {@code /scheme} and {@code /scheme/{scheme}}: the lists of terms that records choose from. */
@Path("scheme")
public final class SchemeResource {

    private final Graph concepts = GraphFactory.createDefaultGraph();
    private final Addresses addresses;
    private final Negotiator negotiator;

    public SchemeResource(Addresses addresses, Negotiator negotiator) {
        GraphUtil.addInto(concepts, ReferenceData.CONCEPTS.graph(Base.DEFAULT));
        GraphUtil.addInto(concepts, ReferenceData.LICENCES.graph(Base.DEFAULT));
        this.addresses = addresses;
        this.negotiator = negotiator;
    }

    @GET
    public Response all(@HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        Document document = Document.of("/scheme", this::list, () -> concepts);
        return negotiator.answer(document, Optional.empty(), accept);
    }

    @GET
    @Path("{scheme: [a-z-]+}{extension: (\\.[a-z]+)?}")
    public Response one(
            @PathParam("scheme") String scheme,
            @PathParam("extension") String extension,
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        Scheme found = Scheme.find(concepts, scheme, addresses).orElseThrow(NotFoundException::new);
        Document document = Document.of("/scheme/" + scheme, () -> page(found), () -> members(Base.scheme(scheme)));
        return negotiator.answer(document, Representation.ofSuffix(extension), accept);
    }

    private Page list() {
        return new Page("schemes", Frame.of("Lists of terms", "vocabulary"), Map.of("schemes", Scheme.all(concepts)));
    }

    private static Page page(Scheme scheme) {
        return new Page(
                "scheme",
                Frame.of(scheme.title(), "vocabulary").below(new Link("Lists of terms", "/scheme")),
                Map.of("scheme", scheme));
    }

    private Graph members(Node scheme) {
        Graph members = GraphFactory.createDefaultGraph();
        concepts.stream(scheme, Node.ANY, Node.ANY).forEach(members::add);
        concepts.stream(Node.ANY, SKOS.inScheme.asNode(), scheme)
                .flatMap(triple -> concepts.stream(triple.getSubject(), Node.ANY, Node.ANY))
                .forEach(members::add);
        return members;
    }
}
