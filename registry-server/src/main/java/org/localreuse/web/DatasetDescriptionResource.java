package org.localreuse.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.shared.PrefixMapping;
import org.jspecify.annotations.Nullable;
import org.localreuse.network.Snapshot;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.query.QueryLibrary;
import org.localreuse.rest.Views;
import org.localreuse.store.EmbeddedStore;
import org.localreuse.store.PublishedStore;

/**
 * {@code /void} and {@code /.well-known/void}: what the register is as a dataset, and how much it holds.
 *
 * @see <a href="https://www.w3.org/TR/void/#well-known">VoID, section 7.2</a>
 */
@Path("{name: void|\\.well-known/void}{extension: (\\.[a-z]+)?}")
public final class DatasetDescriptionResource {

    private final Base base;
    private final boolean queried;
    private final Views views;
    private final Snapshot<Sizes> sizes;
    private final Negotiator negotiator;
    private final PrefixMapping prefixes =
            ReferenceData.ONTOLOGY.graph(Base.DEFAULT).getPrefixMapping();

    /** A description of that store. Only an embedded one is queried at this server. */
    public DatasetDescriptionResource(PublishedStore store, QueryLibrary library, Views views, Negotiator negotiator) {
        this.base = store.base();
        this.queried = store instanceof EmbeddedStore;
        this.views = views;
        this.sizes = new Snapshot<>(store, link -> Sizes.read(link, library));
        this.negotiator = negotiator;
    }

    @GET
    public Response read(
            @PathParam("extension") String extension,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        Optional<URI> endpoint = queried ? Optional.of(uri.getBaseUri().resolve("/sparql")) : Optional.empty();
        URI dump = uri.getBaseUri().resolve("/dump.nq.gz");
        DatasetDescription described =
                new DatasetDescription(base, views.catalogue().asOf(), sizes.current(), endpoint, dump);
        Document document = Document.of("/void", () -> page(described), described::graph);
        return negotiator.answer(document, Representation.ofSuffix(extension), accept);
    }

    private Page page(DatasetDescription described) {
        Sizes held = described.sizes();
        List<Fact> classes = held.classes().entrySet().stream()
                .map(entry -> new Fact(
                        prefixes.shortForm(entry.getKey()),
                        List.of(Value.of(Words.number(entry.getValue()))),
                        List.of()))
                .toList();
        Map<String, Object> model = new TreeMap<>();
        model.put("about", DatasetDescription.ABOUT);
        model.put("asOf", Words.date(described.modified().toString()));
        model.put("triples", Words.number(held.triples()));
        model.put("entities", Words.number(held.entities()));
        model.put("endpoint", described.endpoint().map(URI::toString).orElse(""));
        model.put("classes", classes);
        model.put("iri", described.dataset().getURI());
        return new Page("void", Frame.of("The register as a dataset", ""), model);
    }
}
