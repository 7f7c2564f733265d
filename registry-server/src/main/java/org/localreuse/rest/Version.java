package org.localreuse.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localreuse.model.Submission;

/** The version of a submission as an entity tag, and the one that a change is meant for. */
final class Version {

    /** No submission ever has it. */
    private static final long NONE = -1;

    /** A server that compresses an answer adds to its tag. */
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(?:-{1,2}gzip)?\"");

    private Version() {}

    static EntityTag tag(Submission submission) {
        return new EntityTag(Long.toString(submission.version()));
    }

    /**
     * The version that {@code If-Match} names; empty where there is no such header, or where any version will do. A tag of another
     * make, or a weak one, matches nothing.
     */
    static OptionalLong expected(HttpHeaders headers) {
        String header = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null || header.strip().equals("*")) {
            return OptionalLong.empty();
        }
        Matcher tag = TAG.matcher(header.strip());
        return OptionalLong.of(tag.matches() ? Long.parseLong(tag.group(1)) : NONE);
    }

    /** The same for a change that must say which version it is meant for. */
    static OptionalLong needed(HttpHeaders headers) {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new VersionNeeded();
        }
        return expected(headers);
    }
}
