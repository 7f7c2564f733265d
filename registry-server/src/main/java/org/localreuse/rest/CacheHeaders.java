package org.localreuse.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Gives every good answer the headers that let a client ask again for nothing, and forbids keeping what is private. */
@Provider
public final class CacheHeaders implements ContainerResponseFilter {

    static final String REVALIDATE = "public, max-age=0, must-revalidate";
    static final String VARY = "Accept, Accept-Encoding";

    private final Views views;

    public CacheHeaders(Views views) {
        this.views = views;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (PrivatePaths.hold("/" + request.getUriInfo().getPath().replaceFirst("^/+", ""))) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            headers.putSingle(HttpHeaders.VARY, VARY + ", " + HttpHeaders.AUTHORIZATION + ", " + HttpHeaders.COOKIE);
            return;
        }
        headers.putIfAbsent(HttpHeaders.VARY, java.util.List.of(VARY));
        Object tag = request.getProperty(Conditions.TAG);
        if (response.getStatus() != 200 || tag == null || headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            return;
        }
        headers.putSingle(HttpHeaders.ETAG, tag);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, REVALIDATE);
        headers.putSingle(
                HttpHeaders.LAST_MODIFIED,
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        views.catalogue().asOf().atZone(ZoneOffset.UTC)));
    }
}
