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
import java.net.URI;
import java.util.List;
import org.apache.jena.graph.Node;

/** {@code /api/councils}: every council, now and before. Any GSS code that it has or had leads to its register code. */
@Path("api/councils")
public final class CouncilsResource {

    private final Views views;

    public CouncilsResource(Views views) {
        this.views = views;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD, Format.CSV})
    @Takes({"q", "nation", "region", "type", "current", "sort", "limit", "cursor", "format"})
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        return Answers.list(views.councils(), views.catalogue(), uri, headers);
    }

    @GET
    @Path("{code}")
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD})
    public Response read(@PathParam("code") String code) {
        Catalogue catalogue = views.catalogue();
        Node council = council(catalogue, code);
        String key = catalogue.references().key(council).orElse(code);
        return key.equals(code)
                ? Answers.description(views.descriptions().organisation(catalogue, council))
                : moved("/api/councils/" + key);
    }

    /** What it reuses, or with {@code role=source} what others reuse of it. */
    @GET
    @Path("{code}/reuses")
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD, Format.CSV})
    @Takes({"role", "kind", "status", "corroboration", "since", "until", "stale", "sort", "limit", "cursor", "format"})
    public Response reuses(@PathParam("code") String code, @Context UriInfo uri, @Context HttpHeaders headers) {
        Catalogue catalogue = views.catalogue();
        Node council = council(catalogue, code);
        Asked asked = Answers.asked(uri);
        String role = asked.one("role").orElse("reuser");
        String filter = switch (role) {
            case "reuser" -> "by";
            case "source" -> "from";
            default -> throw BadRequest.value("role", role, List.of("reuser", "source"));
        };
        String key = catalogue.references().key(council).orElse(code);
        return key.equals(code)
                ? Answers.list(views.reuses(), catalogue, asked.with(filter, council.getURI()), uri, headers)
                : moved("/api/councils/" + key + "/reuses" + query(uri));
    }

    /** The reuses that it is asked to confirm. */
    @GET
    @Path("{code}/to-confirm")
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD, Format.CSV})
    @Takes({"stale", "sort", "limit", "cursor", "format"})
    public Response toConfirm(@PathParam("code") String code, @Context UriInfo uri, @Context HttpHeaders headers) {
        Catalogue catalogue = views.catalogue();
        Node council = council(catalogue, code);
        Asked asked = Answers.asked(uri).with("side", council.getURI());
        String key = catalogue.references().key(council).orElse(code);
        return key.equals(code)
                ? Answers.list(views.toConfirm(), catalogue, asked, uri, headers)
                : moved("/api/councils/" + key + "/to-confirm" + query(uri));
    }

    private static String query(UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    private static Response moved(String path) {
        return Response.status(308).location(URI.create(path)).build();
    }

    private static Node council(Catalogue catalogue, String code) {
        return Lookup.council(catalogue, code).orElseThrow(() -> new NothingThere("council", code));
    }
}
