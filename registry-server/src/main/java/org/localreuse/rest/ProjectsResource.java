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

/** {@code /api/projects}: what can be reused. */
@Path("api/projects")
public final class ProjectsResource {

    private final Views views;

    public ProjectsResource(Views views) {
        this.views = views;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.CSV})
    @Takes({
        "q",
        "owner",
        "council",
        "reusedBy",
        "licence",
        "openSource",
        "theme",
        "service",
        "barrier",
        "stage",
        "dataset",
        "minReuses",
        "updatedSince",
        "sort",
        "limit",
        "cursor",
        "format"
    })
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        return Answers.list(views.projects(), views.catalogue(), uri, headers);
    }

    @GET
    @Path("{slug}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response read(@PathParam("slug") String slug) {
        Catalogue catalogue = views.catalogue();
        return Answers.description(views.descriptions().project(catalogue, project(catalogue, slug)));
    }

    /** Who reused it. */
    @GET
    @Path("{slug}/reuses")
    @Produces({MediaType.APPLICATION_JSON, Format.CSV})
    @Takes({"by", "kind", "status", "corroboration", "since", "until", "stale", "sort", "limit", "cursor", "format"})
    public Response reuses(@PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        Catalogue catalogue = views.catalogue();
        Asked asked =
                Answers.asked(uri).with("project", project(catalogue, slug).getURI());
        return Answers.list(views.reuses(), catalogue, asked, uri, headers);
    }

    private static Node project(Catalogue catalogue, String slug) {
        return Lookup.project(catalogue, slug).orElseThrow(() -> new NothingThere("project", slug));
    }
}
