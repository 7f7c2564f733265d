package org.localreuse.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** {@code /api/network}: the reuse network as a whole, or as much of it as passes the filters. */
@Path("api/network")
@Produces({MediaType.APPLICATION_JSON, Format.JSON_LD, NetworkAnswers.GRAPHML, NetworkAnswers.DOT, Format.CSV})
public final class NetworkResource {

    private final Views views;

    public NetworkResource(Views views) {
        this.views = views;
    }

    /** The reuses that pass the filters of {@code /api/reuses}, and what they link. */
    @GET
    @Takes({"project", "dataset", "by", "from", "kind", "status", "corroboration", "since", "until", "stale", "format"})
    public Response all(@Context UriInfo uri, @Context HttpHeaders headers) {
        Catalogue catalogue = views.catalogue();
        Asked asked = Answers.asked(uri);
        return NetworkAnswers.of(
                views.networks().ofReuses(catalogue, views.reuses(), asked), catalogue, asked, headers);
    }
}
