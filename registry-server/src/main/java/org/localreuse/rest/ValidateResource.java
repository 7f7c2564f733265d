package org.localreuse.rest;

import jakarta.servlet.http.HttpServletRequest;
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
import org.localreuse.model.FileReport;
import org.localreuse.model.Outcome;

/** {@code /api/validate}: the report on something that might be handed in. Open to anybody; nothing is kept. */
@Path("api/validate")
public final class ValidateResource {

    private final Submissions submissions;
    private final Incoming incoming;

    public ValidateResource(Submissions submissions, Incoming incoming) {
        this.submissions = submissions;
        this.incoming = incoming;
    }

    /** 200 where anything of it could be taken, 422 where nothing could, as for handing it in; the report comes with both. */
    @POST
    @Produces({MediaType.APPLICATION_JSON, Reports.TURTLE, Reports.JSON_LD, Reports.N_TRIPLES, Reports.RDF_XML})
    @Takes({"atomic", "by", "name", "source", "license"})
    public Response validate(
            @Context HttpServletRequest request, @Context UriInfo uri, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        Asked asked = Answers.asked(uri);
        LoadOptions options = incoming.options(asked);
        FileReport report =
                submissions.validate(Caller.orAnybody(request), incoming.file(headers, asked, body), options);
        return report.outcome() == Outcome.REFUSED
                ? Handed.nothing(report, uri, headers)
                : Reports.asAccepted(Response.ok(new Document(report.members())), report, headers)
                        .build();
    }
}
