package org.localreuse.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import org.localreuse.problem.Problem;
import org.localreuse.problem.ProblemKind;
import org.localreuse.security.Credentials;

/** Answers refusals with their problem. A new kind of refusal does not compile until it has a status here. */
@Provider
public final class RefusedMapper implements ExceptionMapper<Refused> {

    @Context
    private @Nullable UriInfo uri;

    @Override
    public Response toResponse(Refused refused) {
        Response.ResponseBuilder answer = Response.fromResponse(Problems.response(of(refused), uri));
        return switch (refused) {
            case KeyNeeded key ->
                answer.header(HttpHeaders.WWW_AUTHENTICATE, Credentials.CHALLENGE)
                        .build();
            case WrongFormat format ->
                answer.header(HttpHeaders.ACCEPT, WrongFormat.TAKEN).build();
            default -> answer.build();
        };
    }

    /** The problem that a refusal is. */
    public static Problem of(Refused refused) {
        ProblemKind kind = switch (refused) {
            case BadContent bad -> ProblemKind.BAD_CONTENT;
            case BadRequest bad -> ProblemKind.BAD_PARAMETER;
            case Erased erased -> ProblemKind.ERASED;
            case KeyNeeded key -> ProblemKind.KEY_NEEDED;
            case NothingThere nothing -> ProblemKind.NOT_KNOWN;
            case VersionNeeded version -> ProblemKind.VERSION_NEEDED;
            case Withdrawn withdrawn -> ProblemKind.WITHDRAWN;
            case WrongFormat format -> ProblemKind.NO_SUBMISSION_FORMAT;
        };
        return kind.because(refused.detail());
    }
}
