package org.localreuse.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;

/** The representation that a request asks for: {@code format=} first, then {@code Accept}. */
final class Format {

    static final String CSV = "text/csv";
    static final String JSON_LD = "application/ld+json";
    static final MediaType CSV_TYPE = MediaType.valueOf(CSV + ";charset=UTF-8;header=present");

    private static final MediaType JSON_LD_TYPE = MediaType.valueOf(JSON_LD);
    private static final MediaType PLAIN_CSV = MediaType.valueOf(CSV);

    private Format() {}

    /** The one of the allowed formats, the first of which stands when nothing is asked for. */
    static String of(Optional<String> parameter, List<MediaType> accepted, List<String> allowed) {
        if (parameter.isPresent()) {
            if (!allowed.contains(parameter.get())) {
                throw BadRequest.value("format", parameter.get(), allowed);
            }
            return parameter.get();
        }
        boolean csv = accepted.stream()
                .filter(type -> fits(type, MediaType.APPLICATION_JSON_TYPE) || fits(type, PLAIN_CSV))
                .findFirst()
                .map(type -> !fits(type, MediaType.APPLICATION_JSON_TYPE))
                .orElse(false);
        return csv ? "csv" : allowed.getFirst();
    }

    /** How a document in JSON is called: plain JSON, unless the client would rather have JSON-LD. They differ in name only. */
    static MediaType json(List<MediaType> accepted) {
        return accepted.stream()
                .filter(type -> fits(type, MediaType.APPLICATION_JSON_TYPE))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .map(linked -> JSON_LD_TYPE)
                .orElse(MediaType.APPLICATION_JSON_TYPE);
    }

    /** Whether the client would take that format. Who asks for JSON-LD takes our JSON, which is no other. */
    static boolean fits(MediaType accepted, MediaType format) {
        return accepted.isCompatible(format)
                || format.isCompatible(MediaType.APPLICATION_JSON_TYPE) && accepted.isCompatible(JSON_LD_TYPE);
    }
}
