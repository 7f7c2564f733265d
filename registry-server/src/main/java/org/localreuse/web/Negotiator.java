package org.localreuse.web;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/** Answers with that representation of a document which the client likes best: the one place where this is decided. */
public final class Negotiator {

    private final GraphWriter writer;

    public Negotiator(GraphWriter writer) {
        this.writer = writer;
    }

    /**
     * Answers.
     *
     * @param extension decides, where the address has one
     * @param accept decides otherwise
     * @throws NotAcceptableException if the document is not to be had in any way that the client accepts
     */
    public Response answer(Document document, Optional<Representation> extension, @Nullable String accept) {
        Representation chosen = extension
                .filter(document.representations()::containsKey)
                .or(() -> extension.isPresent()
                        ? Optional.empty()
                        : Accept.parse(accept).choose(document.representations().keySet()))
                .orElseThrow(NotAcceptableException::new);
        Object content = document.content(chosen).orElseThrow(NotAcceptableException::new);
        return Response.ok(entity(content, chosen))
                .type(chosen.contentType())
                .header(HttpHeaders.VARY, "Accept, Accept-Encoding")
                .header(HttpHeaders.CONTENT_LOCATION, document.address(chosen))
                .build();
    }

    private Object entity(Object content, Representation chosen) {
        return content instanceof Graph graph && chosen.isRdf() ? writer.write(graph, chosen) : content;
    }
}
