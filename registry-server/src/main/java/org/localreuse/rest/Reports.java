package org.localreuse.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.localreuse.model.FileReport;

/** What was found in something that was handed in: told in our JSON or, to whoever would rather have it so, as SHACL does in RDF. */
final class Reports {

    static final String TURTLE = "text/turtle";
    static final String JSON_LD = "application/ld+json";
    static final String N_TRIPLES = "application/n-triples";
    static final String RDF_XML = "application/rdf+xml";

    private static final List<MediaType> RDF = List.of(
            MediaType.valueOf(TURTLE).withCharset("utf-8"),
            MediaType.valueOf(JSON_LD),
            MediaType.valueOf(N_TRIPLES),
            MediaType.valueOf(RDF_XML));

    private Reports() {}

    /** Makes the answer the report alone, in RDF, where the client would rather have that than our JSON. */
    static Response.ResponseBuilder asAccepted(
            Response.ResponseBuilder answer, FileReport report, HttpHeaders headers) {
        return rdf(headers).map(type -> answer.entity(report).type(type)).orElse(answer);
    }

    /** The syntax of RDF that the client would rather have than JSON; empty where JSON will do. */
    static Optional<MediaType> rdf(HttpHeaders headers) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return Optional.empty();
            }
            Optional<MediaType> syntax =
                    RDF.stream().filter(accepted::isCompatible).findFirst();
            if (syntax.isPresent()) {
                return syntax;
            }
        }
        return Optional.empty();
    }

    /** A constant as the interface writes it: {@code still-true}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
