package org.localreuse.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.localreuse.intake.Submissions;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionStatus;
import org.localreuse.record.SubmissionRecord.Wanted;
import org.localreuse.web.Frame;
import org.localreuse.web.Page;

/** {@code /my-submissions}: what waits for whoever is signed in, the oldest first, and what they handed in, the newest first. */
@Path("my-submissions")
public final class MySubmissionsResource {

    private static final int MOST = 100;

    private final Submissions submissions;
    private final Accounts accounts;

    public MySubmissionsResource(Submissions submissions, Accounts accounts) {
        this.submissions = submissions;
        this.accounts = accounts;
    }

    /** @param before the last submission of the page before */
    @GET
    public Response list(@QueryParam("before") @DefaultValue("") String before, @Context HttpServletRequest request) {
        Optional<Principal> who = Visit.of(request).principal();
        return who.isEmpty() ? Answers.signIn("/my-submissions") : Answers.ok(page(who.get(), before));
    }

    private Page page(Principal who, String before) {
        List<Submission> seen = seen(who, before);
        List<Submission> own = seen.stream()
                .limit(MOST)
                .filter(submission -> submission.by().equals(who.id()))
                .toList();
        List<Submission> waiting = waiting(who);
        Map<String, Object> model = new TreeMap<>();
        model.put("moderator", who.role().includes(Role.MODERATOR));
        model.put("waiting", rows(waiting));
        model.put("waitingTotal", waiting.size());
        model.put("own", rows(own));
        model.put("next", seen.size() > MOST ? seen.get(MOST - 1).id() : "");
        return new Page("submissions", Frame.of("Your submissions", "my-submissions"), model);
    }

    /** A contributor's list also holds what waits for its organisations. */
    private List<Submission> seen(Principal who, String before) {
        return submissions.list(
                who,
                new Wanted(
                        Optional.of(who.id()),
                        Set.of(),
                        Optional.empty(),
                        Optional.of(before).filter(id -> !id.isEmpty()),
                        OptionalInt.of(MOST + 1)));
    }

    /** For a moderator everything that waits; else what waits for its organisations. */
    private List<Submission> waiting(Principal who) {
        boolean all = who.role().includes(Role.MODERATOR);
        if (!all && who.organisations().isEmpty()) {
            return List.of();
        }
        Wanted wanted = new Wanted(
                Optional.empty(),
                all ? Set.of() : who.organisations(),
                Optional.of(SubmissionStatus.PENDING),
                Optional.empty(),
                OptionalInt.empty());
        return submissions.list(who, wanted).reversed().stream()
                .filter(submission -> submissions
                        .read(who, submission.id())
                        .filter(told -> Waiting.isFor(who, told))
                        .isPresent())
                .toList();
    }

    private List<SubmissionRow> rows(List<Submission> found) {
        return found.stream()
                .limit(MOST)
                .map(submission -> SubmissionRow.of(submission, accounts))
                .toList();
    }
}
