package org.localreuse.rest;

import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** The path that a problem is about. */
final class Instances {

    private Instances() {}

    static String of(@Nullable UriInfo uri) {
        return uri == null ? "" : uri.getRequestUri().getRawPath();
    }
}
