package org.localreuse.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.identity.SameDatasets;
import org.localreuse.model.Comparison.Verdict;
import org.localreuse.model.NotTaken;
import org.localreuse.model.NotTaken.Reason;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;
import org.localreuse.ontology.Base;

/** {@code /api/duplicates}: records that may be of the same dataset, and what moderators decide on them. */
@Path("api/duplicates")
@Produces(MediaType.APPLICATION_JSON)
public final class DuplicatesResource {

    private static final List<String> VERDICTS = List.of("same", "different", "taken-back");

    private final SameDatasets same;
    private final DuplicateList list;
    private final Base base;

    public DuplicatesResource(SameDatasets same, DuplicateList list, Base base) {
        this.same = same;
        this.list = list;
        this.base = base;
    }

    /** Pairs that nobody has decided on. */
    @GET
    @Takes({"limit", "cursor"})
    public Response list(@Context HttpServletRequest request, @Context UriInfo uri) {
        if (!Caller.of(request).role().includes(Role.MODERATOR)) {
            throw new NotTaken(Reason.NOT_ALLOWED, "Only moderators compare records of datasets.");
        }
        Asked asked = Answers.asked(uri);
        int limit = asked.number("limit", ListView.DEFAULT_LIMIT, 1, ListView.MOST);
        DuplicateList.Part part = list.part(same.candidates(), asked.one("cursor"), limit);
        String next = part.next()
                .map(cursor -> "/api/duplicates?limit=" + limit + "&cursor=" + cursor)
                .orElse("");
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("items", part.items());
        members.put("total", part.total());
        members.put("next", next.isEmpty() ? null : next);
        Response.ResponseBuilder answer = Response.ok(new Document(members));
        return next.isEmpty()
                ? answer.build()
                : answer.header("Link", "<" + next + ">; rel=\"next\"").build();
    }

    /** Decides on two records. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@Context HttpServletRequest request, InputStream content) throws IOException {
        Principal who = Caller.of(request);
        Body body = Body.read(content, List.of("dataset", "duplicateOf", "verdict", "comment"));
        Node dataset = dataset(body.needed("dataset"));
        Node main = dataset(body.needed("duplicateOf"));
        String word = body.oneOf("verdict", VERDICTS);
        Verdict verdict = Verdict.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        long revision =
                same.decide(who, dataset, main, verdict, body.text("comment").orElse(""));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("dataset", dataset.getURI());
        members.put("duplicateOf", main.getURI());
        members.put("verdict", word);
        members.put("revision", revision);
        return Response.ok(new Document(members)).build();
    }

    /** Whether there is such a dataset is for the decision to say: it knows what was published a moment ago. */
    private Node dataset(String key) {
        return key.contains(":") ? NodeFactory.createURI(key) : base.id("dataset", key);
    }
}
