package org.localreuse.rest;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What went wrong, as an answer.
 *
 * @param type a path on this server that names the kind of problem, or {@code about:blank} where the status says it all
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
public record Problem(String type, String title, int status, String detail) {

    /** {@code application/problem+json}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem that its status says all about. */
    public static Problem of(int status, String detail) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "Error" : known.getReasonPhrase();
        return new Problem("about:blank", title, status, detail);
    }

    /** The answer, for the request to that path. */
    public Response response(String instance) {
        return Response.status(status)
                .entity(document(instance))
                .type(MEDIA_TYPE)
                .build();
    }

    /** Its members. */
    public Document document(String instance) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type);
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        members.put("instance", instance);
        return new Document(members);
    }
}
