package org.localreuse.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.localreuse.problem.ProblemKind;

/** {@code /problems}: what the {@code type} of a problem means. Each type leads to its place on the page. */
@Path("problems")
public final class ProblemsResource {

    @GET
    public Response all() {
        Page page =
                new Page("problems", Frame.of("Kinds of problem", ""), Map.of("kinds", List.of(ProblemKind.values())));
        return Response.ok(page).type(Representation.HTML.contentType()).build();
    }

    @GET
    @Path("{kind}")
    public Response one(@PathParam("kind") String slug) {
        ProblemKind kind = ProblemKind.of(slug).orElseThrow(NotFoundException::new);
        return Response.status(Response.Status.SEE_OTHER)
                .location(URI.create("/problems#" + kind.slug()))
                .build();
    }
}
