package org.localreuse.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.localreuse.intake.Submissions;
import org.localreuse.intake.Submissions.Told;
import org.localreuse.model.NotTaken;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionStatus;
import org.localreuse.web.Frame;
import org.localreuse.web.Link;
import org.localreuse.web.Page;

/** {@code /my-submissions/{id}}: one submission, what it says, and a form for whoever may decide on it. */
@Path("my-submissions/{id}")
public final class MySubmissionResource {

    private static final int MOST_THINGS = 50;

    private final Submissions submissions;
    private final Accounts accounts;

    public MySubmissionResource(Submissions submissions, Accounts accounts) {
        this.submissions = submissions;
        this.accounts = accounts;
    }

    @GET
    public Response read(@PathParam("id") String id, @Context HttpServletRequest request) {
        Optional<Principal> who = Visit.of(request).principal();
        return who.isEmpty()
                ? Answers.signIn("/my-submissions/" + id)
                : show(200, who.get(), id, DecisionForm.EMPTY, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("id") String id, MultivaluedMap<String, String> form, @Context HttpServletRequest request) {
        Visit visit = Visit.of(request);
        if (!visit.fromHere()) {
            return Answers.notFromHere();
        }
        Optional<Principal> who = visit.principal();
        if (who.isEmpty()) {
            return Answers.signIn("/my-submissions/" + id);
        }
        DecisionForm decision = DecisionForm.of(form);
        List<FieldError> errors = decision.errors();
        if (!errors.isEmpty()) {
            return show(422, who.get(), id, decision, errors);
        }
        try {
            submissions.decide(
                    who.get(), id, decision.expected(), decision.decided().orElseThrow(), decision.comment());
            return Answers.seeOther("/my-submissions/" + id);
        } catch (NotTaken refused) {
            return show(409, who.get(), id, decision, List.of(FieldError.of(decision.field(), refused)));
        }
    }

    private Response show(int status, Principal who, String id, DecisionForm form, List<FieldError> errors) {
        return submissions
                .read(who, id)
                .map(told -> Answers.of(status, page(who, told, form, errors)))
                .orElseGet(() -> Answers.problem(
                        404, "There is no such submission", "Or it is not one that you may see with your key."));
    }

    private Page page(Principal who, Told told, DecisionForm form, List<FieldError> errors) {
        Submission submission = told.submission();
        Map<String, Object> model = new TreeMap<>();
        model.put("account", accounts.of(told));
        model.put("things", accounts.statements(told, MOST_THINGS));
        model.put("mayDecide", Waiting.isFor(who, told));
        model.put("mayWithdraw", mayWithdraw(who, submission));
        model.put("mayReplace", submission.by().equals(who.id()));
        model.put("verdict", form.verdict());
        model.put("comment", form.comment());
        model.put("errors", errors);
        return new Page(
                "submission",
                Frame.of(submission.name(), "my-submissions")
                        .below(new Link("Your submissions", "/my-submissions"))
                        .failed(!errors.isEmpty()),
                model);
    }

    private static boolean mayWithdraw(Principal who, Submission submission) {
        boolean own = submission.by().equals(who.id()) || who.role().includes(Role.MODERATOR);
        boolean there = submission.published() || submission.status() == SubmissionStatus.PENDING;
        return own && there;
    }
}
