package org.localreuse.security;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether a form was sent from a page of this site. A browser says so with each {@code POST}, and no page of another site can make it
 * say something else.
 *
 * @see <a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata Request Headers</a>
 */
public final class SameOrigin {

    private SameOrigin() {}

    /** An old browser sends {@code Origin} alone; a request with neither is not from a page. */
    public static boolean sent(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        return origin != null
                && host != null
                && origin.replaceFirst("^https?://", "").equalsIgnoreCase(host);
    }
}
