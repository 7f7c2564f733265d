package org.localreuse.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.localreuse.store.PublishedStore;

/** {@code /health}: whether the process runs, and whether it can answer. */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

    private final PublishedStore store;

    public HealthResource(PublishedStore store) {
        this.store = store;
    }

    /** It answers, so it lives. */
    @GET
    @Path("live")
    public Response live() {
        return answer(Map.of("status", "up"));
    }

    /** The store can be read. If it cannot, the answer is a 503. */
    @GET
    @Path("ready")
    public Response ready() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("status", "up");
        members.put("revision", store.revision());
        return answer(members);
    }

    private static Response answer(Map<String, Object> members) {
        return Response.ok(new Document(members))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
