package org.localreuse.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entity tag of an answer: the store's revision, and what the request asks for and how. The same request at the same revision
 * has the same answer, but for queries that ask for the time or for chance.
 */
record RequestTag(String value) {

    static RequestTag of(HttpServletRequest request, long revision) {
        int asked = List.of(orEmpty(request.getQueryString()), orEmpty(request.getHeader("Accept")))
                .hashCode();
        return new RequestTag("\"r" + revision + "-" + Integer.toHexString(asked) + "\"");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Whether the client has it already, by its {@code If-None-Match}. A proxy may have made the tag a weak one. */
    boolean matches(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(value));
    }
}
