package org.localreuse.sparql;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.jena.web.HttpSC;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An error of the endpoint as problem details (RFC 9457).
 *
 * @param status of HTTP
 * @param title what went wrong, always the same for the status
 * @param detail what went wrong this time, and what to do
 */
record Problem(int status, String title, String detail) {

    private static final Logger LOG = LoggerFactory.getLogger(Problem.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RETRY_SECONDS = "5";

    /** What Fuseki said of a fault of ours goes to the log, with a number that the answer carries; a fault of theirs is told. */
    static Problem of(int status, String message) {
        if (status == 503) {
            boolean late = message.isEmpty() || message.contains("timed out");
            return new Problem(
                    status,
                    late ? "The query took too long" : "Busy",
                    late ? "The query was stopped at the time limit. Ask for less, or in parts." : message);
        }
        if (status >= 500) {
            String incident = UUID.randomUUID().toString();
            LOG.error("Incident {}: status {}: {}", incident, status, message);
            return new Problem(
                    status, "The query could not be answered", "Something failed here: incident " + incident + ".");
        }
        return new Problem(status, title(status), message.isEmpty() ? title(status) + "." : message);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "The query cannot be run";
            case 404 -> "Nothing is here";
            case 405 -> "This method is not allowed here";
            case 413 -> "The query is too long";
            case 415 -> "This media type is not taken here";
            case 422 -> "The result is too large";
            default -> HttpSC.getMessage(status);
        };
    }

    void send(HttpServletResponse response) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        byte[] body = JSON.writeValueAsBytes(members);
        response.setStatus(status);
        response.setHeader("ETag", null);
        response.setHeader("Cache-Control", "no-store");
        if (status == 503) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
