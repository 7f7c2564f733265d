package org.localreuse.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.apache.jena.graph.Node;

/** {@code /api/datasets}: what projects read and make. A dataset with an IRI of its own is addressed by {@code ?iri=}. */
@Path("api/datasets")
public final class DatasetsResource {

    private final Views views;

    public DatasetsResource(Views views) {
        this.views = views;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD, Format.CSV})
    @Takes({
        "q",
        "publisher",
        "licence",
        "open",
        "theme",
        "standard",
        "registry",
        "status",
        "minReuses",
        "iri",
        "sort",
        "limit",
        "cursor",
        "format"
    })
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        Catalogue catalogue = views.catalogue();
        String iri = Answers.asked(uri).one("iri").orElse("");
        return iri.isEmpty()
                ? Answers.list(views.datasets(), catalogue, uri, headers)
                : Answers.description(views.descriptions().dataset(catalogue, dataset(catalogue, iri)));
    }

    @GET
    @Path("{registry}/{id}")
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD})
    public Response read(@PathParam("registry") String registry, @PathParam("id") String id) {
        Catalogue catalogue = views.catalogue();
        return Answers.description(views.descriptions().dataset(catalogue, dataset(catalogue, registry + "/" + id)));
    }

    /** Who uses it. */
    @GET
    @Path("{registry}/{id}/reuses")
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD, Format.CSV})
    @Takes({"by", "kind", "status", "corroboration", "since", "until", "stale", "sort", "limit", "cursor", "format"})
    public Response reuses(
            @PathParam("registry") String registry,
            @PathParam("id") String id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Catalogue catalogue = views.catalogue();
        Asked asked = Answers.asked(uri)
                .with("dataset", dataset(catalogue, registry + "/" + id).getURI());
        return Answers.list(views.reuses(), catalogue, asked, uri, headers);
    }

    private static Node dataset(Catalogue catalogue, String key) {
        return Lookup.dataset(catalogue, key).orElseThrow(() -> NothingThere.of(catalogue, "dataset", key));
    }
}
