package org.localreuse.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Answers refusals with their problem. A new kind of refusal does not compile until it has a status here. */
@Provider
public final class RefusedMapper implements ExceptionMapper<Refused> {

    @Context
    private @Nullable UriInfo uri;

    @Override
    public Response toResponse(Refused refused) {
        return of(refused).response(Instances.of(uri));
    }

    /** The problem that a refusal is. */
    public static Problem of(Refused refused) {
        return switch (refused) {
            case BadRequest bad -> new Problem("/problems/bad-parameter", "Bad parameter", 400, bad.detail());
            case NothingThere nothing -> new Problem("/problems/not-known", "Not known", 404, nothing.detail());
        };
    }
}
