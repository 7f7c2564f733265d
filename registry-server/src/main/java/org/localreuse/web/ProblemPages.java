package org.localreuse.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localreuse.rest.Document;

/** Shows a problem as a page to whoever asked for a page: a browser, outside {@code /api}. */
@Provider
public final class ProblemPages implements ContainerResponseFilter {

    private static final List<Representation> OFFERED = List.of(Representation.JSON, Representation.HTML);

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400
                || !(response.getEntity() instanceof Document problem)
                || !areFor(
                        request.getHeaderString(HttpHeaders.ACCEPT),
                        "/" + request.getUriInfo().getPath().replaceFirst("^/+", ""))) {
            return;
        }
        Object detail = problem.members().getOrDefault("detail", "");
        response.setEntity(
                of(response.getStatus(), String.valueOf(detail)), new Annotation[0], MediaType.TEXT_HTML_TYPE);
    }

    /** @param path from the root of this server */
    static boolean areFor(@Nullable String accept, String path) {
        return accept != null
                && accept.contains("text/html")
                && !path.startsWith("/api")
                && Accept.parse(accept)
                        .choose(OFFERED)
                        .filter(Representation.HTML::equals)
                        .isPresent();
    }

    /** The page that tells of a problem. */
    static Page of(int status, String detail) {
        String title = switch (status) {
            case 400 -> "That address cannot be read";
            case 401 -> "Sign in first";
            case 403 -> "You may not do that";
            case 404 -> "Page not found";
            case 406 -> "Not to be had in that form";
            case 409 -> "It cannot be done as things stand";
            case 410 -> "Withdrawn";
            case 412 -> "It has changed since you looked at it";
            case 413 -> "That is too big";
            case 415 -> "That is in no form that the register takes";
            case 422 -> "That cannot be meant";
            case 429 -> "Too often";
            case 503 -> "The register cannot be read just now";
            default -> status < 500 ? "That cannot be done" : "Something went wrong";
        };
        return new Page("problem", Frame.of(title, ""), Map.of("status", status, "title", title, "detail", detail));
    }
}
