package org.localreuse.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localreuse.harvest.HarvestOptions;
import org.localreuse.model.NotTaken;
import org.localreuse.model.NotTaken.Reason;
import org.localreuse.model.Role;
import org.localreuse.model.Source;
import org.localreuse.record.HarvestRecord;

/** {@code /api/sources}: the registries that are harvested, how that went, what could not be taken; and harvesting now. */
@Path("api/sources")
@Produces(MediaType.APPLICATION_JSON)
public final class SourcesResource {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final HarvestRecord harvests;
    private final HarvestNow now;
    private final SourceDocuments documents;

    public SourcesResource(HarvestRecord harvests, HarvestNow now) {
        this.harvests = harvests;
        this.now = now;
        this.documents = new SourceDocuments(harvests);
    }

    /** All that are set up: few, so at once. */
    @GET
    public Document list() {
        List<Source> sources = harvests.sources();
        return items(sources.stream().map(documents::source).toList());
    }

    @GET
    @Path("{id}")
    public Document read(@PathParam("id") String id) {
        return new Document(documents.source(source(id)));
    }

    /** How the last harvests went, newest first. */
    @GET
    @Path("{id}/harvests")
    @Takes("limit")
    public Document harvests(@Context HttpServletRequest request, @Context UriInfo uri, @PathParam("id") String id) {
        needs(request, Role.MODERATOR, "Only moderators see how harvests went.");
        return items(harvests.harvests(source(id).id(), limit(uri)).stream()
                .map(documents::harvest)
                .toList());
    }

    /** What the registry lists and could not be taken, with the reasons. */
    @GET
    @Path("{id}/quarantine")
    @Takes("limit")
    public Document quarantine(@Context HttpServletRequest request, @Context UriInfo uri, @PathParam("id") String id) {
        needs(request, Role.MODERATOR, "Only moderators see what could not be taken.");
        return items(harvests.quarantined(source(id).id(), limit(uri)).stream()
                .map(documents::quarantined)
                .toList());
    }

    /** Begins a harvest, which goes on beside; its end is told among the source's harvests. */
    @POST
    @Path("{id}/harvests")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response harvest(@Context HttpServletRequest request, @PathParam("id") String id, InputStream content)
            throws IOException {
        needs(request, Role.ADMIN, "Only administrators begin a harvest.");
        Source source = source(id);
        Body body = Body.read(content, List.of("acceptShrinking", "again"));
        now.soon(source, new HarvestOptions(false, body.isTrue("acceptShrinking"), body.isTrue("again")));
        return Response.accepted(new Document(documents.source(source)))
                .header(HttpHeaders.LOCATION, "/api/sources/" + source.id() + "/harvests")
                .build();
    }

    private Source source(String id) {
        return harvests.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NothingThere("source", id));
    }

    private static void needs(HttpServletRequest request, Role role, String otherwise) {
        if (!Caller.of(request).role().includes(role)) {
            throw new NotTaken(Reason.NOT_ALLOWED, otherwise);
        }
    }

    private static int limit(UriInfo uri) {
        return Answers.asked(uri).number("limit", USUAL, 1, MOST);
    }

    private static Document items(List<Map<String, Object>> items) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("items", items);
        members.put("total", items.size());
        members.put("next", null);
        return new Document(members);
    }
}
