package org.localreuse.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the rest of the server who is signed in with a browser. A session counts for reading, and for forms that were
 * {@linkplain SameOrigin sent from this site}: what another site makes a browser send is sent by nobody. A key that the request
 * brings says who asks, whatever cookies come with it.
 */
public final class SessionCookie implements Filter {

    /** The request attribute that holds the name of who is signed in with a browser, for pages to show. */
    public static final String SIGNED_IN = "org.localreuse.security.signed-in";

    private static final String NAME = "registry-session";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Sessions sessions;

    public SessionCookie(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        boolean counts = READING.contains(request.getMethod()) || SameOrigin.sent(request);
        if (counts && Credentials.principal(request).isEmpty()) {
            secret(request).flatMap(sessions::whose).ifPresent(principal -> {
                request.setAttribute(Credentials.PRINCIPAL, principal);
                request.setAttribute(SIGNED_IN, principal.name());
            });
        }
        chain.doFilter(request, answer);
    }

    /** The secret that the request brings. */
    public static Optional<String> secret(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** The value of {@code Set-Cookie} that hands the secret to the browser. */
    public static String set(HttpServletRequest request, String secret) {
        return header(request, secret, Sessions.LASTS.toSeconds());
    }

    /** The value of {@code Set-Cookie} that makes the browser forget it. */
    public static String unset(HttpServletRequest request) {
        return header(request, "", 0);
    }

    private static String header(HttpServletRequest request, String value, long seconds) {
        return NAME + "=" + value + "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + seconds
                + (isEncrypted(request) ? "; Secure" : "");
    }

    /** A proxy in front may have ended the encryption, and says so. */
    private static boolean isEncrypted(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }
}
