package org.localreuse.rest;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.localreuse.security.SessionCookie;
import org.localreuse.store.PublishedStore;
import org.localreuse.store.StoreUnavailable;

/**
 * Answers a client that has the present representation with 304, before anything is queried, and hands on the tag that the answer
 * will carry. The revision is read first: an answer is never older than its tag says. What is private does not go by the revision.
 */
public final class Conditions implements Filter {

    /** The request attribute that holds the tag. */
    static final String TAG = "org.localreuse.rest.tag";

    /** A browser replaces what it stored by what a 304 says (RFC 9111, section 3.2): the page's own policy must stay. */
    private static final String POLICY = "Content-Security-Policy";

    private final PublishedStore store;
    private final EntityTags tags;

    /** Conditions on the revision of that store. */
    public Conditions(PublishedStore store, EntityTags tags) {
        this.store = store;
        this.tags = tags;
    }

    @Override
    public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        HttpServletResponse response = (HttpServletResponse) answer;
        String tag = reads(request) ? tag(request) : "";
        if (!tag.isEmpty()) {
            if (tags.isKnown(request, tag)) {
                response.setHeader("ETag", tag);
                response.setHeader("Cache-Control", CacheHeaders.REVALIDATE);
                response.setHeader("Vary", CacheHeaders.VARY);
                response.setHeader(POLICY, null);
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            request.setAttribute(TAG, tag);
        }
        chain.doFilter(request, response);
    }

    /** What somebody who is signed in sees is theirs alone, and has no tag. */
    private static boolean reads(HttpServletRequest request) {
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        boolean anybody = request.getAttribute(SessionCookie.SIGNED_IN) == null;
        String path = request.getRequestURI();
        return reads && anybody && !path.startsWith("/health/") && !isSparql(path) && !PrivatePaths.hold(path);
    }

    /** The endpoint has tags of its own. */
    private static boolean isSparql(String path) {
        return path.equals("/sparql") || path.startsWith("/sparql/");
    }

    /** Empty when the store cannot be asked: whoever answers the request will say so. */
    private String tag(HttpServletRequest request) {
        try {
            return tags.of(request, store.revision());
        } catch (StoreUnavailable e) {
            return "";
        }
    }
}
