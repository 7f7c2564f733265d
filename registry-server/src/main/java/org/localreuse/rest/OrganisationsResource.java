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

    /** The reuses that it is asked to confirm. */
    @GET
    @Path("{slug}/to-confirm")
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD, Format.CSV})
    @Takes({"stale", "sort", "limit", "cursor", "format"})
    public Response toConfirm(@PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        Catalogue catalogue = views.catalogue();
        Asked asked =
                Answers.asked(uri).with("side", organisation(catalogue, slug).getURI());
        return Answers.list(views.toConfirm(), catalogue, asked, uri, headers);
    }

    @GET
    @Path("{slug}")
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD})
    public Response read(@PathParam("slug") String slug) {
        Catalogue catalogue = views.catalogue();
        return Answers.description(views.descriptions().organisation(catalogue, organisation(catalogue, slug)));
    }

    private static Node organisation(Catalogue catalogue, String slug) {
        return Lookup.otherOrganisation(catalogue, slug)
                .orElseThrow(() -> NothingThere.of(catalogue, "organisation", slug));
    }
}
