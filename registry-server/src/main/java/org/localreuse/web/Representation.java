package org.localreuse.web;

import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;

/** The forms in which a document can be had; the first that a client likes best is chosen, in this order. */
public enum Representation {
    HTML("text/html", "html", "Web page", null),
    JSON("application/json", "json", "JSON", null),
    TURTLE("text/turtle", "ttl", "Turtle", RDFFormat.TURTLE_PRETTY),
    JSON_LD("application/ld+json", "jsonld", "JSON-LD", RDFFormat.JSONLD11_PRETTY),
    RDF_XML("application/rdf+xml", "rdf", "RDF/XML", RDFFormat.RDFXML_PLAIN),
    N_TRIPLES("application/n-triples", "nt", "N-Triples", RDFFormat.NTRIPLES);

    private final String mediaType;
    private final String extension;
    private final String label;
    private final @Nullable RDFFormat format;

    Representation(String mediaType, String extension, String label, @Nullable RDFFormat format) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.label = label;
        this.format = format;
    }

    /** Without parameters: what is compared with an {@code Accept} header. */
    public String mediaType() {
        return mediaType;
    }

    /** As sent in {@code Content-Type}; RDF/XML says its encoding itself, and the JSON family is UTF-8 by definition. */
    public String contentType() {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    /** As it ends an address, without the dot. */
    public String extension() {
        return extension;
    }

    /** As people call it. */
    public String label() {
        return label;
    }

    /** Whether it is a syntax of RDF. */
    public boolean isRdf() {
        return format != null;
    }

    /** How Jena writes it; empty for HTML and JSON. */
    Optional<RDFFormat> format() {
        return Optional.ofNullable(format);
    }

    /** By the extension of an address, upper or lower case. */
    public static Optional<Representation> ofExtension(String extension) {
        String wanted = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(representation -> representation.extension.equals(wanted))
                .findFirst();
    }

    /**
     * By the end of an address, the dot included; empty for none.
     *
     * @throws NotFoundException if it is none that we have
     */
    public static Optional<Representation> ofSuffix(String suffix) {
        if (suffix.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ofExtension(suffix.substring(1)).orElseThrow(NotFoundException::new));
    }
}
