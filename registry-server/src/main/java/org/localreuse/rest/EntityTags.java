package org.localreuse.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Strong entity tags: one for each revision and representation of an address. The tag of a compressed representation is another, as
 * its bytes are.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3">RFC 9110, section 8.8.3</a>
 */
public final class EntityTags {

    private final String software;

    /** @param software the version of the software, which may write the same revision differently */
    public EntityTags(String software) {
        this.software = software;
    }

    /** The tag of what a request asks for, at a revision. */
    String of(HttpServletRequest request, long revision) {
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("*/*");
        String asked = accept.replace(" ", "").toLowerCase(Locale.ROOT);
        return "\"" + revision + "-" + Integer.toHexString(31 * asked.hashCode() + software.hashCode())
                + (takesGzip(request) ? "-gzip\"" : "\"");
    }

    /** Whether the client has, in {@code If-None-Match}, the representation with this tag. */
    boolean isKnown(HttpServletRequest request, String tag) {
        String header = request.getHeader("If-None-Match");
        return header != null
                && Arrays.stream(header.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag::equals);
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String encodings = request.getHeader("Accept-Encoding");
        return encodings != null && encodings.toLowerCase(Locale.ROOT).contains("gzip");
    }
}
