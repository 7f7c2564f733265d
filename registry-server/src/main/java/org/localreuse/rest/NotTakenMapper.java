package org.localreuse.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import org.localreuse.model.NotTaken;
import org.localreuse.problem.Problem;
import org.localreuse.problem.ProblemKind;

/** Answers what the intake would not do. A new reason does not compile until it has a status here. */
@Provider
public final class NotTakenMapper implements ExceptionMapper<NotTaken> {

    @Context
    private @Nullable UriInfo uri;

    @Context
    private @Nullable HttpHeaders headers;

    @Override
    public Response toResponse(NotTaken refused) {
        boolean conditional = headers != null && headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
        return Problems.response(of(refused, conditional), uri);
    }

    /** @param conditional whether the request named the version that it was meant for: 412 is kept for such requests */
    static Problem of(NotTaken refused, boolean conditional) {
        ProblemKind kind = switch (refused.reason()) {
            case NOT_ALLOWED -> ProblemKind.NOT_ALLOWED;
            case NOT_KNOWN -> ProblemKind.NOT_KNOWN;
            case OUTDATED -> conditional ? ProblemKind.CHANGED_MEANWHILE : ProblemKind.NOT_POSSIBLE;
            case NOT_POSSIBLE -> ProblemKind.NOT_POSSIBLE;
            case NOT_UNDERSTOOD -> ProblemKind.NOT_UNDERSTOOD;
        };
        return kind.because(String.valueOf(refused.getMessage()));
    }
}
