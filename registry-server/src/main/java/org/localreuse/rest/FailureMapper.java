package org.localreuse.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.localreuse.problem.Problem;
import org.localreuse.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers everything that is no refusal of ours: what JAX-RS itself refuses keeps its status and headers, such as {@code Allow};
 * anything else is our fault, and answer and log share an incident number.
 */
@Provider
public final class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);

    @Context
    private @Nullable UriInfo uri;

    @Override
    public Response toResponse(Throwable failure) {
        return switch (failure) {
            case WebApplicationException refused -> answered(refused.getResponse(), uri);
            case StoreUnavailable unavailable -> unavailable(unavailable, uri);
            default -> unexpected(failure, uri);
        };
    }

    private static Response answered(Response refused, @Nullable UriInfo uri) {
        int status = refused.getStatus();
        if (status < 400) {
            return refused;
        }
        Response.ResponseBuilder answer = Response.fromResponse(refused)
                .entity(Problems.document(Problem.of(status, detail(status)), uri))
                .type(Problem.MEDIA_TYPE);
        return answer.build();
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "There is nothing under this address.";
            case 405 -> "This address does not take that method; the Allow header names those it takes.";
            case 406 -> "This address has no representation of the kind asked for.";
            case 415 -> "This address does not take content of that kind.";
            default -> "The request could not be answered.";
        };
    }

    private static Response unavailable(StoreUnavailable unavailable, @Nullable UriInfo uri) {
        String incident = incident();
        LOG.error("Incident {}: the store cannot be used", incident, unavailable);
        Response answer = Problems.response(
                Problem.of(503, "The store cannot be used just now. Incident " + incident + "."), uri);
        return Response.fromResponse(answer).header(HttpHeaders.RETRY_AFTER, 30).build();
    }

    private static Response unexpected(Throwable failure, @Nullable UriInfo uri) {
        String incident = incident();
        LOG.error("Incident {}", incident, failure);
        return Problems.response(
                Problem.of(500, "Something went wrong that should not have. Incident " + incident + "."), uri);
    }

    private static String incident() {
        return UUID.randomUUID().toString();
    }
}
