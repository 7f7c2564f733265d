package org.localreuse.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
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

    private static final String STATUS_SAYS_ALL = "about:blank";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A problem that its status says all about. */
    public static Problem of(int status, String detail) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return of(status, known == null ? "Error" : known.getReasonPhrase(), detail);
    }

    /** The same, with a title that says more than the name of the status. */
    public static Problem of(int status, String title, String detail) {
        return new Problem(STATUS_SAYS_ALL, title, status, detail);
    }

    /** Its members, for the request to that path. */
    public Map<String, Object> members(String instance) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type);
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        members.put("instance", instance);
        return members;
    }

    /** The same in JSON, in UTF-8. */
    public byte[] json(String instance) throws JsonProcessingException {
        return JSON.writeValueAsBytes(members(instance));
    }

    /** Answers with it, where no resource is reached. */
    public void send(HttpServletResponse response, String instance) throws IOException {
        byte[] body = json(instance);
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
