package org.localreuse.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.localreuse.intake.Submissions;
import org.localreuse.model.Principal;
import org.localreuse.model.Submission;
import org.localreuse.model.Verdict;

/** What is decided on a submission: what waits is accepted, rejected or sent back; what was handed in is withdrawn or erased. */
@Path("api/submissions/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class DecisionsResource {

    private static final List<String> VERDICTS = List.of("accept", "reject", "return");

    private final Submissions submissions;
    private final SubmissionDocuments documents;

    public DecisionsResource(Submissions submissions, SubmissionDocuments documents) {
        this.submissions = submissions;
        this.documents = documents;
    }

    @POST
    @Path("decision")
    public Response decide(
            @PathParam("id") String id,
            @Context HttpServletRequest request,
            @Context HttpHeaders headers,
            InputStream content)
            throws IOException {
        Principal who = Caller.of(request);
        Body body = Body.read(content, List.of("verdict", "comment"));
        Verdict verdict = Verdict.valueOf(body.oneOf("verdict", VERDICTS).toUpperCase(Locale.ROOT));
        String comment = verdict == Verdict.ACCEPT ? body.text("comment").orElse("") : body.needed("comment");
        return decided(submissions.decide(who, id, Version.expected(headers), verdict, comment), who);
    }

    /** Takes back what is published of it, and what waits. */
    @POST
    @Path("withdraw")
    public Response withdraw(
            @PathParam("id") String id,
            @Context HttpServletRequest request,
            @Context HttpHeaders headers,
            InputStream content)
            throws IOException {
        return end(id, Verdict.WITHDRAW, request, headers, content);
    }

    /** Deletes all but the digest. */
    @POST
    @Path("erase")
    public Response erase(
            @PathParam("id") String id,
            @Context HttpServletRequest request,
            @Context HttpHeaders headers,
            InputStream content)
            throws IOException {
        return end(id, Verdict.ERASE, request, headers, content);
    }

    private Response end(
            String id, Verdict verdict, HttpServletRequest request, HttpHeaders headers, InputStream content)
            throws IOException {
        Principal who = Caller.of(request);
        String reason = Body.read(content, List.of("reason")).needed("reason");
        return decided(submissions.decide(who, id, Version.expected(headers), verdict, reason), who);
    }

    /** With all that happened to it, where whoever decided may still see it. */
    private Response decided(Submission submission, Principal who) {
        return Response.ok(new Document(submissions
                        .read(who, submission.id())
                        .map(documents::told)
                        .orElseGet(() -> documents.item(submission))))
                .tag(Version.tag(submission))
                .build();
    }
}
