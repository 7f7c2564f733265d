package org.localreuse.web.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.localreuse.intake.Submissions;
import org.localreuse.web.Frame;
import org.localreuse.web.Page;

/** {@code /receipts/{token}}: how a submission stands, for whoever has the link. */
@Path("receipts/{token}")
public final class ReceiptResource {

    private final Submissions submissions;
    private final Accounts accounts;

    public ReceiptResource(Submissions submissions, Accounts accounts) {
        this.submissions = submissions;
        this.accounts = accounts;
    }

    @GET
    public Response read(@PathParam("token") String token) {
        return submissions
                .track(token)
                .map(accounts::of)
                .map(account -> Answers.ok(
                        new Page("receipt", Frame.of("Receipt: " + account.name(), ""), Map.of("account", account))))
                .orElseGet(() -> Answers.problem(
                        404,
                        "There is no such receipt",
                        "Check that the link is whole: it ends in 43 letters, digits, hyphens and underscores."));
    }
}
