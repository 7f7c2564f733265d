package org.localreuse.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.localreuse.intake.History;
import org.localreuse.record.PublicationLog.GraphChange;

/** {@code /api/changes}: what was published and taken away since a revision, for another register to follow. */
@Path("api/changes")
public final class ChangesResource {

    private static final int LIMIT = 50;
    private static final int MOST = 200;

    private final History history;
    private final Views views;

    public ChangesResource(History history, Views views) {
        this.history = history;
        this.views = views;
    }

    /**
     * The changes in order, whole revisions only. It may be asked for while a publication is being written down, so it has no tag
     * from the revision of the store.
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Takes({"since", "limit"})
    public Response changes(@Context UriInfo uri) {
        Asked asked = Answers.asked(uri);
        int since = asked.number("since", 0, 0, Integer.MAX_VALUE);
        int limit = asked.number("limit", LIMIT, 1, MOST);
        List<GraphChange> found = atLeastOneRevision(since, limit);
        List<GraphChange> page = wholeRevisions(found, limit);
        long last = page.isEmpty() ? since : revision(page.getLast());
        String next = "/api/changes?since=" + last + "&limit=" + limit;
        boolean more = page.size() < found.size();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("items", items(page));
        members.put("revision", last);
        members.put("next", more ? next : null);
        Response.ResponseBuilder answer =
                Response.ok(new Document(members)).header(HttpHeaders.CACHE_CONTROL, "no-cache");
        return more
                ? answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                        .build()
                : answer.build();
    }

    /** One change more than the limit, if there are so many; more still where all of these are of one revision. */
    private List<GraphChange> atLeastOneRevision(long since, int limit) {
        int most = limit + 1;
        List<GraphChange> found = history.changes(since, most);
        while (found.size() == most && revision(found.getFirst()) == revision(found.getLast())) {
            most *= 2;
            found = history.changes(since, most);
        }
        return found;
    }

    /** As many whole revisions as the limit lets in; the first even if it does not. */
    private static List<GraphChange> wholeRevisions(List<GraphChange> found, int limit) {
        if (found.size() <= limit) {
            return found;
        }
        long first = revision(found.getFirst());
        long cut = revision(found.get(limit));
        return found.stream()
                .filter(change -> revision(change) == first || revision(change) < cut)
                .toList();
    }

    private static long revision(GraphChange change) {
        return change.stamp().revision();
    }

    /** What reference graphs describe comes with the software, and is thousands of things: they are counted, not listed. */
    private List<Map<String, Object>> items(List<GraphChange> changes) {
        References references = views.catalogue().references();
        List<Map<String, Object>> items = new ArrayList<>();
        for (GraphChange change : changes) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("revision", revision(change));
            members.put("at", change.stamp().at().toString());
            members.put("change", change.deleted() ? "withdrawn" : "published");
            members.put("graph", change.graph().toString());
            if (!change.reason().isEmpty()) {
                members.put("reason", change.reason());
            }
            members.put("count", change.things().size());
            boolean listed = change.submission().isPresent();
            members.put(
                    "things",
                    (listed ? change.things() : List.<Node>of())
                            .stream()
                                    .sorted(Comparator.comparing(Node::toString))
                                    .map(references::of)
                                    .toList());
            items.add(members);
        }
        return items;
    }
}
