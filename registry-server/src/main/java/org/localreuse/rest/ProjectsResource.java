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
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.localreuse.network.Direction;
import org.localreuse.network.NetworkDocument;

/** {@code /api/projects}: what can be reused. */
@Path("api/projects")
public final class ProjectsResource {

    private static final int FARTHEST = 1000;
    private static final List<String> DIRECTIONS = List.of("downstream", "upstream", "both");

    private final Views views;

    public ProjectsResource(Views views) {
        this.views = views;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD, Format.CSV})
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
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD})
    public Response read(@PathParam("slug") String slug) {
        Catalogue catalogue = views.catalogue();
        return Answers.description(views.descriptions().project(catalogue, project(catalogue, slug)));
    }

    /** Who reused it. */
    @GET
    @Path("{slug}/reuses")
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD, Format.CSV})
    @Takes({"by", "kind", "status", "corroboration", "since", "until", "stale", "sort", "limit", "cursor", "format"})
    public Response reuses(@PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        Catalogue catalogue = views.catalogue();
        Asked asked =
                Answers.asked(uri).with("project", project(catalogue, slug).getURI());
        return Answers.list(views.reuses(), catalogue, asked, uri, headers);
    }

    /** What it came from and what came of it. */
    @GET
    @Path("{slug}/network")
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD, NetworkAnswers.GRAPHML, NetworkAnswers.DOT, Format.CSV})
    @Takes({"direction", "depth", "format"})
    public Response network(@PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        Catalogue catalogue = views.catalogue();
        Node project = project(catalogue, slug);
        Asked asked = Answers.asked(uri);
        String direction = asked.one("direction").orElse("both");
        if (!DIRECTIONS.contains(direction)) {
            throw BadRequest.value("direction", direction, DIRECTIONS);
        }
        NetworkDocument network = views.networks()
                .around(
                        catalogue,
                        project,
                        Direction.valueOf(direction.toUpperCase(Locale.ROOT)),
                        asked.number("depth", FARTHEST, 1, FARTHEST));
        return NetworkAnswers.of(network, catalogue, asked, headers);
    }

    private static Node project(Catalogue catalogue, String slug) {
        return Lookup.project(catalogue, slug).orElseThrow(() -> NothingThere.of(catalogue, "project", slug));
    }
}
