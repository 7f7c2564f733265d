package org.localreuse.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.localreuse.intake.Receipt;
import org.localreuse.intake.Submissions;
import org.localreuse.model.FileReport;
import org.localreuse.model.NotTaken;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;
import org.localreuse.web.Frame;
import org.localreuse.web.Link;
import org.localreuse.web.Page;

/** {@code /hand-in}: a file or a text, to be checked or handed in, and the report on it. */
@Path("hand-in")
public final class HandInResource {

    /** Whoever only checks something is told as if they might say all of it. Nothing is ever handed in as them. */
    private static final Principal ANYBODY = new Principal("anybody", "Anybody", Role.MODERATOR, Set.of());

    private static final Link CRUMB = new Link("Hand in", "/hand-in");

    private final Submissions submissions;
    private final Accounts accounts;

    public HandInResource(Submissions submissions, Accounts accounts) {
        this.submissions = submissions;
        this.accounts = accounts;
    }

    @GET
    public Response ask(
            @QueryParam("replaces") @DefaultValue("") String replaces,
            @QueryParam("version") @DefaultValue("") String version,
            @Context HttpServletRequest request) {
        Upload empty = new Upload("", new byte[0], "", "", "", false, true, replaces, version);
        return Answers.ok(form(Visit.of(request).principal(), empty, List.of()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(FormDataMultiPart form, @Context HttpServletRequest request) {
        Visit visit = Visit.of(request);
        if (!visit.fromHere()) {
            return Answers.notFromHere();
        }
        Upload upload = Upload.of(form);
        Optional<Principal> who = visit.principal();
        List<FieldError> errors = upload.errors(who);
        if (!errors.isEmpty()) {
            return Answers.of(422, form(who, upload, errors));
        }
        if (upload.checkOnly()) {
            FileReport report = submissions.validate(who.orElse(ANYBODY), upload.content(), upload.options());
            return Answers.ok(checked(who, upload, report));
        }
        if (who.isEmpty()) {
            FieldError error =
                    new FieldError("hand-in", "Sign in first to hand something in; you can check it without");
            return Answers.of(401, form(who, upload, List.of(error)));
        }
        return handIn(who.get(), upload);
    }

    private Response handIn(Principal who, Upload upload) {
        try {
            Receipt receipt = upload.replaces().isEmpty()
                    ? submissions.handIn(who, upload.content(), upload.options())
                    : submissions.revise(who, upload.replaces(), upload.expected(), upload.content(), upload.options());
            return Answers.of(receipt.submission().isPresent() ? 200 : 422, handedIn(who, upload, receipt));
        } catch (NotTaken refused) {
            return Answers.of(409, form(Optional.of(who), upload, List.of(FieldError.of("hand-in", refused))));
        }
    }

    /** What every page with the form on it keeps of what was filled in. */
    private Map<String, Object> again(Optional<Principal> who, Upload upload) {
        Map<String, Object> model = new TreeMap<>();
        model.put("replaces", upload.replaces());
        model.put("version", upload.version());
        model.put("by", upload.by());
        model.put("organisations", who.map(accounts::organisations).orElse(List.of()));
        return model;
    }

    private Page form(Optional<Principal> who, Upload upload, List<FieldError> errors) {
        Map<String, Object> model = again(who, upload);
        model.put("text", upload.text());
        model.put("ending", upload.ending());
        model.put("atomic", upload.atomic());
        model.put("errors", errors);
        String title = upload.replaces().isEmpty() ? "Hand in" : "Hand in a new version";
        return new Page("handIn", Frame.of(title, "hand-in").failed(!errors.isEmpty()), model);
    }

    private Page checked(Optional<Principal> who, Upload upload, FileReport report) {
        Map<String, Object> model = again(who, upload);
        model.put("report", ReportView.of(report));
        return new Page("checked", Frame.of("What the check found", "hand-in").below(CRUMB), model);
    }

    private Page handedIn(Principal who, Upload upload, Receipt receipt) {
        Map<String, Object> model = again(Optional.of(who), upload);
        model.put("report", ReportView.of(receipt.report()));
        model.put("waiting", receipt.waiting());
        model.put(
                "account",
                receipt.submission()
                        .flatMap(submission -> submissions.read(who, submission.id()))
                        .map(accounts::of));
        model.put("receipt", receipt.token().map(token -> "/receipts/" + token).orElse(""));
        String title = receipt.submission().isPresent() ? "Handed in" : "Nothing could be taken";
        return new Page("handedIn", Frame.of(title, "hand-in").below(CRUMB), model);
    }
}
