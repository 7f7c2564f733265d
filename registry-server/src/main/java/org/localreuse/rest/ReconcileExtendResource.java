package org.localreuse.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** {@code /reconcile/extend}: which properties things of a type have. */
@Path("reconcile/extend")
public final class ReconcileExtendResource {

    private static final int MOST = 100;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "application/javascript", "text/javascript"})
    @Takes(
            value = {"type", "limit", "callback"},
            others = true)
    public Response propose(@Context UriInfo uri) {
        Asked asked = Answers.asked(uri);
        return Scripted.answer(
                ReconcileExtension.proposal(
                        asked.one("type").map(ReconcileJson::typeOfId), asked.number("limit", MOST, 1, MOST)),
                asked.one("callback"));
    }
}
