package org.localreuse.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** {@code /api/search}: words, looked for in the names and descriptions of everything, the best first. */
@Path("api/search")
public final class SearchResource {

    private final Views views;

    public SearchResource(Views views) {
        this.views = views;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_LD, Format.CSV})
    @Takes({"q", "type", "limit", "cursor", "format"})
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        String words = Answers.asked(uri).one("q").orElse("");
        if (words.isEmpty()) {
            throw BadRequest.expected("q", "one or more words to look for", words);
        }
        return Answers.list(views.search(), views.catalogue(), uri, headers);
    }
}
