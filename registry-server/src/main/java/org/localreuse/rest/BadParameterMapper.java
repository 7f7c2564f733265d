package org.localreuse.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import org.localreuse.problem.ProblemKind;
import org.localreuse.query.BadParameter;

/** Answers a stored query's refusal of a parameter. */
@Provider
public final class BadParameterMapper implements ExceptionMapper<BadParameter> {

    @Context
    private @Nullable UriInfo uri;

    @Override
    public Response toResponse(BadParameter bad) {
        return Problems.response(ProblemKind.BAD_PARAMETER.because(String.valueOf(bad.getMessage())), uri);
    }
}
