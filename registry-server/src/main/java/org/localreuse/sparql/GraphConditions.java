package org.localreuse.sparql;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.localreuse.intake.Administration.Condition;

/** The conditions under which a graph is to be written, from the headers of the request. */
final class GraphConditions {

    /** The register never stands there. */
    private static final long NEVER = -1;

    /** The tag of an answer begins with the revision; a server that compresses it adds to it. */
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})-[0-9a-f]+(-{1,2}gzip)*\"");

    private GraphConditions() {}

    static Condition of(HttpHeaders headers) {
        String match = header(headers, HttpHeaders.IF_MATCH);
        boolean absent = "*".equals(header(headers, HttpHeaders.IF_NONE_MATCH));
        if (match.isEmpty()) {
            return new Condition(OptionalLong.empty(), absent ? Optional.of(false) : Optional.empty());
        }
        return new Condition(match.equals("*") ? OptionalLong.empty() : revision(match), Optional.of(!absent));
    }

    /** Of several tags the one of the last revision: the others are of the past. */
    private static OptionalLong revision(String tags) {
        return OptionalLong.of(Arrays.stream(tags.split(","))
                .map(tag -> TAG.matcher(tag.strip()))
                .filter(Matcher::matches)
                .mapToLong(tag -> Long.parseLong(tag.group(1)))
                .max()
                .orElse(NEVER));
    }

    private static String header(HttpHeaders headers, String name) {
        @Nullable String value = headers.getHeaderString(name);
        return value == null ? "" : value.strip();
    }
}
