package org.localreuse.export;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.localreuse.export.CatalogueHead.Scope;
import org.localreuse.export.DcatCatalogue.Selection;
import org.localreuse.export.Holdings.Held;
import org.localreuse.ontology.Base;
import org.localreuse.rest.BadRequest;
import org.localreuse.rest.Catalogue;
import org.localreuse.rest.Lookup;
import org.localreuse.rest.Takes;
import org.localreuse.rest.Views;
import org.localreuse.store.EmbeddedStore;
import org.localreuse.store.PublishedStore;
import org.localreuse.web.Document;
import org.localreuse.web.Frame;
import org.localreuse.web.Negotiator;
import org.localreuse.web.Page;
import org.localreuse.web.Representation;
import org.localreuse.web.Words;

/** {@code /catalog}: the register's datasets for other catalogues, in DCAT-AP 3, in pages. */
@Path("catalog{extension: (\\.[a-z]+)?}")
public final class CatalogueResource {

    private static final int LIMIT = 100;
    private static final int MOST = 1000;

    private final DcatCatalogue datasets;
    private final Views views;
    private final Base base;
    private final boolean queried;
    private final Negotiator negotiator;

    public CatalogueResource(DcatCatalogue datasets, PublishedStore store, Views views, Negotiator negotiator) {
        this.datasets = datasets;
        this.views = views;
        this.base = store.base();
        this.queried = store instanceof EmbeddedStore;
        this.negotiator = negotiator;
    }

    @GET
    @Takes({"page", "limit", "publisher", "modifiedSince"})
    public Response read(
            @PathParam("extension") String extension,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        Asking asking = new Asking(uri);
        Stretch stretch = asking.stretch(LIMIT, MOST);
        Catalogue catalogue = views.catalogue();
        Scope scope =
                asking.one("publisher").map(name -> scope(catalogue, name)).orElse(Scope.WHOLE);
        List<Held> all = datasets.datasets(new Selection(scope, asking.time("modifiedSince")));
        Document document = Document.of(
                "/catalog" + query(uri), () -> page(scope, all, asking), () -> graph(scope, all, stretch, asking));
        Response answer = negotiator.answer(document, Representation.ofSuffix(extension), accept);
        Response.ResponseBuilder linked = Response.fromResponse(answer);
        stretch.others(all.size())
                .forEach((name, page) ->
                        linked.links(Link.fromUri(asking.page(page)).rel(name).build()));
        return linked.build();
    }

    private static Scope scope(Catalogue catalogue, String name) {
        Node publisher = Lookup.organisation(catalogue, name)
                .orElseThrow(() -> BadRequest.unknown("publisher", "council or organisation", name));
        return new Scope(Optional.of(publisher), catalogue.references().name(publisher));
    }

    private Graph graph(Scope scope, List<Held> all, Stretch stretch, Asking asking) {
        Optional<String> endpoint = queried ? Optional.of(asking.absolute("/sparql")) : Optional.empty();
        Graph graph = datasets.graph(scope, all, stretch.of(all), endpoint);
        stretch.describe(graph, scope.catalogue(base), all.size(), asking::page);
        graph.getPrefixMapping().setNsPrefix("hydra", Terms.HYDRA);
        return graph;
    }

    private static Page page(Scope scope, List<Held> all, Asking asking) {
        String list = "/datasets"
                + asking.one("publisher")
                        .map(name -> "?publisher=" + Asking.encoded(name))
                        .orElse("");
        return new Page(
                "catalogue", Frame.of(scope.title(), ""), Map.of("datasets", Words.number(all.size()), "all", list));
    }

    private static String query(UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }
}
