package org.localreuse.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.apache.jena.web.HttpSC;
import org.localreuse.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the endpoint answers when it does not answer a query. */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final String RETRY_SECONDS = "5";

    private Refusals() {}

    /** What Fuseki said of a fault of ours goes to the log, with a number that the answer carries; a fault of theirs is told. */
    static Problem of(int status, String message) {
        if (status == 503) {
            boolean late = message.isEmpty() || message.contains("timed out");
            return Problem.of(
                    status,
                    late ? "The query took too long" : "Busy",
                    late ? "The query was stopped at the time limit. Ask for less, or in parts." : message);
        }
        if (status >= 500) {
            String incident = UUID.randomUUID().toString();
            LOG.error("Incident {}: status {}: {}", incident, status, message);
            return Problem.of(
                    status, "The query could not be answered", "Something failed here: incident " + incident + ".");
        }
        return Problem.of(status, title(status), message.isEmpty() ? title(status) + "." : message);
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

    /** Answers with the problem, which no cache may keep. */
    static void send(int status, String message, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("ETag", null);
        response.setHeader("Cache-Control", "no-store");
        if (status == 503) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        of(status, message).send(response, request.getRequestURI());
    }
}
