package org.localreuse.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import org.localreuse.problem.Problem;
import org.localreuse.problem.ProblemKind;

/** Answers refusals with their problem. A new kind of refusal does not compile until it has a status here. */
@Provider
public final class RefusedMapper implements ExceptionMapper<Refused> {

    @Context
    private @Nullable UriInfo uri;

    @Override
    public Response toResponse(Refused refused) {
        return Problems.response(of(refused), uri);
    }

    /** The problem that a refusal is. */
    public static Problem of(Refused refused) {
        return switch (refused) {
            case BadRequest bad -> ProblemKind.BAD_PARAMETER.because(bad.detail());
            case NothingThere nothing -> ProblemKind.NOT_KNOWN.because(nothing.detail());
        };
    }
}
