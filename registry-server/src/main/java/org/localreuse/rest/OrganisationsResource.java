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

/** {@code /api/organisations}: reusers and owners that are no councils. */
@Path("api/organisations")
public final class OrganisationsResource {

    private final Views views;

    public OrganisationsResource(Views views) {
        this.views = views;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD, Format.CSV})
    @Takes({"q", "type", "sort", "limit", "cursor", "format"})
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        return Answers.list(views.organisations(), views.catalogue(), uri, headers);
    }

    @GET
    @Path("{slug}")
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD})
    public Response read(@PathParam("slug") String slug) {
        Catalogue catalogue = views.catalogue();
        return Answers.description(views.descriptions()
                .organisation(
                        catalogue,
                        Lookup.otherOrganisation(catalogue, slug)
                                .orElseThrow(() -> new NothingThere("organisation", slug))));
    }
}
