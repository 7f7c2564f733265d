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

/** {@code /api/reuses}: every claim that somebody reuses something. */
@Path("api/reuses")
public final class ReusesResource {

    private final Views views;

    public ReusesResource(Views views) {
        this.views = views;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD, Format.CSV})
    @Takes({
        "project",
        "dataset",
        "by",
        "from",
        "kind",
        "status",
        "corroboration",
        "since",
        "until",
        "stale",
        "sort",
        "limit",
        "cursor",
        "format"
    })
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        return Answers.list(views.reuses(), views.catalogue(), uri, headers);
    }

    @GET
    @Path("{key}")
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD})
    public Response read(@PathParam("key") String key) {
        Catalogue catalogue = views.catalogue();
        return Answers.description(views.descriptions()
                .reuse(
                        catalogue,
                        Lookup.reuse(catalogue, key).orElseThrow(() -> NothingThere.of(catalogue, "reuse", key))));
    }
}
