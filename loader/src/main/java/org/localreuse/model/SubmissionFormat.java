package org.localreuse.model;

import java.util.Locale;
import java.util.Optional;

/** The formats that can be handed in, with their media types and file name endings (SUBMISSION contract). */
public enum SubmissionFormat {
    YAML("application/yaml", "yaml", "yml"),
    JSON("application/json", "json"),
    CSV("text/csv", "csv"),
    PUBLICCODE("application/publiccode+yaml"),
    TURTLE("text/turtle", "ttl"),
    TRIG("application/trig", "trig"),
    N_TRIPLES("application/n-triples", "nt"),
    N_QUADS("application/n-quads", "nq"),
    RDF_XML("application/rdf+xml", "rdf"),
    JSON_LD("application/ld+json", "jsonld");

    private final String mediaType;
    private final String[] endings;

    SubmissionFormat(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    /** By media type, parameters such as {@code charset} ignored. */
    public static Optional<SubmissionFormat> ofMediaType(String mediaType) {
        String plain = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        for (SubmissionFormat format : values()) {
            if (format.mediaType.equals(plain)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** By file name, a trailing {@code .gz} ignored; {@code publiccode.yml} and {@code publiccode.yaml} by their whole name. */
    public static Optional<SubmissionFormat> ofFileName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz")) {
            name = name.substring(0, name.length() - 3);
        }
        if (name.equals("publiccode.yml") || name.equals("publiccode.yaml")) {
            return Optional.of(PUBLICCODE);
        }
        for (SubmissionFormat format : values()) {
            for (String ending : format.endings) {
                if (name.endsWith("." + ending)) {
                    return Optional.of(format);
                }
            }
        }
        return Optional.empty();
    }
}
