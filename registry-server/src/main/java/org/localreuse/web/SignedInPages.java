package org.localreuse.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.localreuse.security.SessionCookie;

/**
 * Shows on every page who is signed in, and keeps such a page out of caches: the next who asks may be somebody else. Response filters
 * run from the highest priority down; this is the last, when problems have become pages.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public final class SignedInPages implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page page
                && request.getProperty(SessionCookie.SIGNED_IN) instanceof String name) {
            response.setEntity(new Page(page.template(), page.frame().signedIn(name), page.model()));
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
