package org.localreuse.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code /api/context.jsonld}: the context of the views. It is that of the vocabulary, less the terms that the views write in a way
 * that is handier than the exact one: plain labels, dates as strings, amounts as numbers.
 */
@Path("api/context.jsonld")
public final class ContextResource {

    private static final List<String> PLAIN =
            List.of("label", "since", "until", "awarded", "value", "amount", "latitude", "longitude");

    @GET
    @Produces(Format.JSON_LD)
    public Document read() {
        Map<String, Object> plain = new LinkedHashMap<>();
        PLAIN.forEach(name -> plain.put(name, null));
        return new Document(Map.of("@context", List.of("/context.jsonld", plain)));
    }
}
