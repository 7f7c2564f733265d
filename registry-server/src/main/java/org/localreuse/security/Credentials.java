package org.localreuse.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localreuse.model.Principal;
import org.localreuse.problem.ProblemAnswers;
import org.localreuse.problem.ProblemKind;
import org.localreuse.record.KeyRecord;
import org.localreuse.record.Secret;

/**
 * Finds out who asks: the only place that reads credentials. A request without any goes on, without a principal. One with a key that
 * is malformed, unknown, expired or revoked goes no further, whatever it asks for, and is not told which of these it is.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6750">RFC 6750</a>
 */
public final class Credentials implements Filter {

    /** What a client is told to bring ({@code WWW-Authenticate}). */
    public static final String CHALLENGE = "Bearer realm=\"Local Reuse Registry\"";

    /** The request attribute that holds whoever asks; a session of a browser sets it too. */
    static final String PRINCIPAL = "org.localreuse.security.principal";

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(lrr_[A-Za-z0-9_-]{43})");

    private final KeyRecord keys;
    private final Clock clock;
    private final Allowance failures;
    private final ProblemAnswers problems;

    public Credentials(KeyRecord keys, Clock clock, Rates rates, ProblemAnswers problems) {
        this.problems = problems;
        this.keys = keys;
        this.clock = clock;
        this.failures = new Allowance(rates.keyless());
    }

    /** Whoever sent the request; empty where it brought no key. */
    public static Optional<Principal> principal(HttpServletRequest request) {
        return request.getAttribute(PRINCIPAL) instanceof Principal principal
                ? Optional.of(principal)
                : Optional.empty();
    }

    @Override
    public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        List<String> brought = Collections.list(request.getHeaders("Authorization"));
        if (brought.isEmpty()) {
            chain.doFilter(request, answer);
            return;
        }
        Optional<Principal> principal = brought.size() == 1 ? whose(brought.getFirst()) : Optional.empty();
        if (principal.isPresent()) {
            request.setAttribute(PRINCIPAL, principal.get());
            chain.doFilter(request, answer);
        } else {
            refuse(request, (HttpServletResponse) answer);
        }
    }

    private Optional<Principal> whose(String authorization) {
        Matcher bearer = BEARER.matcher(authorization.strip());
        return bearer.matches() ? keys.whose(Secret.digestOf(bearer.group(1)), clock.instant()) : Optional.empty();
    }

    /** The key is looked up before failures are counted: nobody is shut out by the wrong keys of another behind the same proxy. */
    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Duration> wait = failures.take(request.getRemoteAddr());
        if (wait.isPresent()) {
            problems.send(TooOften.problem(response, wait.get()), request, response);
            return;
        }
        response.setHeader("WWW-Authenticate", CHALLENGE + ", error=\"invalid_token\"");
        response.setHeader("Cache-Control", "no-store");
        problems.send(
                ProblemKind.KEY_NEEDED.because(
                        "The key that was sent is not in force. Send 'Authorization: Bearer lrr_…' with one that is, or no key to"
                                + " read what is public."),
                request,
                response);
    }
}
