package org.localreuse.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localreuse.ontology.Vocabulary;

/**
 * {@code /api/context.jsonld}: the context of the views. It is that of the vocabulary, less the terms that the views write in a way
 * that is handier than the exact one: plain labels, dates as strings, amounts as numbers.
 */
@Path("api/context.jsonld")
public final class ContextResource {

    private static final List<String> PLAIN =
            List.of("label", "since", "until", "awarded", "value", "amount", "latitude", "longitude");

    private final Document context = new Document(Map.of("@context", terms()));

    @GET
    @Produces(Format.JSON_LD)
    public Document read() {
        return context;
    }

    private static Map<String, Object> terms() {
        try {
            Map<String, Map<String, Object>> vocabulary =
                    new ObjectMapper().readValue(Vocabulary.context(), new TypeReference<>() {});
            Map<String, Object> terms = new LinkedHashMap<>(vocabulary.getOrDefault("@context", Map.of()));
            PLAIN.forEach(name -> terms.put(name, null));
            return terms;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The context is not JSON", e);
        }
    }
}
