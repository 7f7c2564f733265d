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

/** {@code /api/licences}: how open each is, and what it permits, requires and forbids. */
@Path("api/licences")
public final class LicencesResource {

    private final Views views;

    public LicencesResource(Views views) {
        this.views = views;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD, Format.CSV})
    @Takes({"q", "open", "openness", "sort", "limit", "cursor", "format"})
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        return Answers.list(views.licences(), views.catalogue(), uri, headers);
    }

    @GET
    @Path("{id}")
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD})
    public Response read(@PathParam("id") String id) {
        Catalogue catalogue = views.catalogue();
        return Answers.description(views.descriptions()
                .licence(catalogue, Lookup.licence(catalogue, id).orElseThrow(() -> new NothingThere("licence", id))));
    }
}
