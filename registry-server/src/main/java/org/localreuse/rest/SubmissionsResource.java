package org.localreuse.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.localreuse.intake.LoadOptions;
import org.localreuse.intake.Submissions;
import org.localreuse.model.Principal;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionFile;
import org.localreuse.model.SubmissionStatus;
import org.localreuse.record.SubmissionRecord.Wanted;

/** {@code /api/submissions}: to hand something in, and to list what one may see. */
@Path("api/submissions")
public final class SubmissionsResource {

    private static final int LIMIT = 50;
    private static final int MOST = 200;
    private static final List<String> STATUSES =
            Arrays.stream(SubmissionStatus.values()).map(Reports::word).toList();

    private final Submissions submissions;
    private final SubmissionDocuments documents;
    private final Incoming incoming;

    public SubmissionsResource(Submissions submissions, SubmissionDocuments documents, Incoming incoming) {
        this.submissions = submissions;
        this.documents = documents;
        this.incoming = incoming;
    }

    @POST
    @Produces({MediaType.APPLICATION_JSON, Reports.TURTLE, Reports.JSON_LD, Reports.N_TRIPLES, Reports.RDF_XML})
    @Takes({"atomic", "by", "name", "source", "license"})
    public Response handIn(
            @Context HttpServletRequest request, @Context UriInfo uri, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        Principal who = Caller.of(request);
        Asked asked = Answers.asked(uri);
        LoadOptions options = incoming.options(asked);
        SubmissionFile file = incoming.file(headers, asked, body);
        return new Handed(documents, uri, headers).in(submissions.handIn(who, file, options));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Takes({"status", "limit", "before"})
    public Response list(@Context HttpServletRequest request, @Context UriInfo uri) {
        Principal who = Caller.of(request);
        Asked asked = Answers.asked(uri);
        int limit = asked.number("limit", LIMIT, 1, MOST);
        Wanted wanted = new Wanted(
                Optional.empty(),
                Set.of(),
                asked.one("status").map(SubmissionsResource::status),
                asked.one("before"),
                OptionalInt.of(limit + 1));
        List<Submission> found = submissions.list(who, wanted);
        List<Submission> page = found.subList(0, Math.min(limit, found.size()));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("items", page.stream().map(documents::item).toList());
        members.put(
                "next", found.size() > limit ? next(asked, limit, page.getLast().id()) : null);
        return Response.ok(new Document(members)).build();
    }

    private static SubmissionStatus status(String word) {
        int index = STATUSES.indexOf(word);
        if (index < 0) {
            throw BadRequest.value("status", word, STATUSES);
        }
        return SubmissionStatus.values()[index];
    }

    private static String next(Asked asked, int limit, String last) {
        return "/api/submissions?"
                + asked.one("status").map(status -> "status=" + status + "&").orElse("")
                + "limit=" + limit + "&before=" + URLEncoder.encode(last, StandardCharsets.UTF_8);
    }
}
