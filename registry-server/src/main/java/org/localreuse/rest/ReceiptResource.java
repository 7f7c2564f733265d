package org.localreuse.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.localreuse.intake.Submissions;
import org.localreuse.intake.Submissions.Told;

/** {@code /api/receipts/{token}}: what became of a submission, for whoever has its receipt. */
@Path("api/receipts/{token}")
public final class ReceiptResource {

    private final Submissions submissions;
    private final SubmissionDocuments documents;

    public ReceiptResource(Submissions submissions, SubmissionDocuments documents) {
        this.submissions = submissions;
        this.documents = documents;
    }

    /** The address is the secret, so a browser must not tell it to where it goes next. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response read(@PathParam("token") String token) {
        Told told = submissions.track(token).orElseThrow(() -> new NothingThere("receipt", token));
        return Response.ok(new Document(documents.told(told)))
                .tag(Version.tag(told.submission()))
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
