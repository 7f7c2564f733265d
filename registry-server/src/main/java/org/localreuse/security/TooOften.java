package org.localreuse.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.localreuse.problem.ProblemKind;

/** The answer to a client that asks too often. */
final class TooOften {

    private TooOften() {}

    static void answer(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        long seconds = wait.toSeconds() + 1;
        response.setHeader("Retry-After", Long.toString(seconds));
        ProblemKind.TOO_OFTEN
                .because("This client has asked too often. Ask again in " + seconds
                        + (seconds == 1 ? " second." : " seconds."))
                .send(response, request.getRequestURI());
    }
}
