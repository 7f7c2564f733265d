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
import org.localreuse.intake.LoadOptions;
import org.localreuse.intake.Submissions;
import org.localreuse.model.Principal;
import org.localreuse.model.SubmissionFile;

/** {@code /api/submissions}: to hand something in, and to list what one may see. */
@Path("api/submissions")
public final class SubmissionsResource {

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
    @Produces({MediaType.APPLICATION_JSON, Format.CSV})
    @Takes({"status", "limit", "cursor", "format"})
    public Response list(@Context HttpServletRequest request, @Context UriInfo uri, @Context HttpHeaders headers) {
        return new SubmissionList(submissions, documents).answer(Caller.of(request), Answers.asked(uri), headers);
    }
}
