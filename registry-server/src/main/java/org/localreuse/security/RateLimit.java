package org.localreuse.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.localreuse.model.Principal;
import org.localreuse.problem.ProblemAnswers;

/**
 * Bounds how often one client may ask for anything but to read: by principal with a key, by address without one. Queries sent to the
 * SPARQL endpoint or to reconciliation by POST are reading, and have limits of their own.
 */
public final class RateLimit implements Filter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Allowance writes;
    private final Allowance keyless;
    private final ProblemAnswers problems;

    public RateLimit(Rates rates, ProblemAnswers problems) {
        this.problems = problems;
        this.writes = new Allowance(rates.writes());
        this.keyless = new Allowance(rates.keyless());
    }

    @Override
    public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        Optional<Duration> wait = reads(request) ? Optional.empty() : take(request);
        if (wait.isPresent()) {
            HttpServletResponse response = (HttpServletResponse) answer;
            problems.send(TooOften.problem(response, wait.get()), request, response);
        } else {
            chain.doFilter(request, answer);
        }
    }

    private Optional<Duration> take(HttpServletRequest request) {
        Optional<Principal> principal = Credentials.principal(request);
        return principal.isPresent() ? writes.take(principal.get().id()) : keyless.take(request.getRemoteAddr());
    }

    private static boolean reads(HttpServletRequest request) {
        String path = request.getRequestURI();
        return READING.contains(request.getMethod())
                || path.equals("/sparql")
                || path.startsWith("/sparql/")
                || path.equals("/reconcile");
    }
}
