package org.localreuse.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /api/stats}: the register in figures. */
@Path("api/stats")
public final class StatsResource {

    private final Views views;

    public StatsResource(Views views) {
        this.views = views;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Document read() {
        return new Document(Statistics.of(views.catalogue()));
    }
}
