package org.localreuse.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.localreuse.intake.History;

/** Tells what was withdrawn from what was never known: the one is gone, with when and why, the other is not found. */
@Provider
public final class NothingThereMapper implements ExceptionMapper<NothingThere> {

    private final History history;

    @Context
    private @Nullable UriInfo uri;

    /** @param history tells what was known once */
    public NothingThereMapper(History history) {
        this.history = history;
    }

    @Override
    public Response toResponse(NothingThere nothing) {
        Refused refused = Optional.of(nothing.iri())
                .filter(iri -> !iri.isEmpty())
                .flatMap(iri -> history.gone(NodeFactory.createURI(iri)))
                .<Refused>map(Withdrawn::new)
                .orElse(nothing);
        return Problems.response(RefusedMapper.of(refused), uri);
    }
}
