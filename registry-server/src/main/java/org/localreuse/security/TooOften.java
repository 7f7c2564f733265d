package org.localreuse.security;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.localreuse.problem.Problem;
import org.localreuse.problem.ProblemKind;

/** What is said to a client that asks too often. */
final class TooOften {

    private TooOften() {}

    /** Says how long to wait, in the header too. */
    static Problem problem(HttpServletResponse response, Duration wait) {
        long seconds = wait.toSeconds() + 1;
        response.setHeader("Retry-After", Long.toString(seconds));
        return ProblemKind.TOO_OFTEN.because(
                "This client has asked too often. Ask again in " + seconds + (seconds == 1 ? " second." : " seconds."));
    }
}
