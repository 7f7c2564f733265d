package org.localreuse.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.localreuse.problem.Problem;

/** Problems as answers of resources. */
final class Problems {

    private Problems() {}

    /** The answer, for the request to that address. */
    static Response response(Problem problem, @Nullable UriInfo uri) {
        return Response.status(problem.status())
                .entity(document(problem, uri))
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    /** The content of the answer. */
    static Document document(Problem problem, @Nullable UriInfo uri) {
        return new Document(
                problem.members(uri == null ? "" : uri.getRequestUri().getRawPath()));
    }
}
