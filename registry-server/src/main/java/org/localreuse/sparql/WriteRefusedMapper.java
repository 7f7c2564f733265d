package org.localreuse.sparql;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localreuse.model.Finding;
import org.localreuse.problem.Problem;
import org.localreuse.rest.Document;

/** Answers such refusals: the problem, and each error that was found in what was sent. */
@Provider
public final class WriteRefusedMapper implements ExceptionMapper<WriteRefused> {

    @Context
    private @Nullable UriInfo uri;

    @Override
    public Response toResponse(WriteRefused refused) {
        String instance = uri == null ? "" : uri.getRequestUri().getRawPath();
        Map<String, Object> members = new LinkedHashMap<>(refused.problem().members(instance));
        if (!refused.findings().isEmpty()) {
            members.put(
                    "errors",
                    refused.findings().stream()
                            .filter(Finding::isError)
                            .map(Finding::members)
                            .toList());
        }
        Response.ResponseBuilder answer = Response.status(refused.problem().status())
                .entity(new Document(members))
                .type(Problem.MEDIA_TYPE);
        refused.headers().forEach(answer::header);
        return answer.build();
    }
}
