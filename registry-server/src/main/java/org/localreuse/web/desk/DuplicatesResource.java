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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.localreuse.identity.SameDatasets;
import org.localreuse.model.NotTaken;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;

/** {@code /duplicates}: records that may be of the same dataset, side by side, for moderators to decide. */
@Path("duplicates")
public final class DuplicatesResource {

    private final SameDatasets same;
    private final DuplicatePages pages;

    public DuplicatesResource(SameDatasets same, DuplicatePages pages) {
        this.same = same;
        this.pages = pages;
    }

    /**
     * @param from how many pairs to leave out
     * @param done present where something has just been decided
     */
    @GET
    public Response read(
            @QueryParam("from") @DefaultValue("0") String from,
            @QueryParam("done") @DefaultValue("") String done,
            @Context HttpServletRequest request) {
        return forModerators(
                request, () -> Answers.ok(pages.page(number(from), DuplicateForm.EMPTY, List.of(), !done.isEmpty())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @QueryParam("from") @DefaultValue("0") String from,
            MultivaluedMap<String, String> values,
            @Context HttpServletRequest request) {
        Visit visit = Visit.of(request);
        if (!visit.fromHere()) {
            return Answers.notFromHere();
        }
        DuplicateForm form = DuplicateForm.of(values);
        int place = number(from);
        return forModerators(request, () -> decided(visit.principal().orElseThrow(), form, place));
    }

    private Response decided(Principal who, DuplicateForm form, int from) {
        String field = pages.field(from, form);
        List<FieldError> errors = form.errors(field);
        if (!errors.isEmpty()) {
            return Answers.of(422, pages.page(from, form, errors, false));
        }
        try {
            same.decide(who, form.dataset(), form.main(), form.said(), form.comment());
            return Answers.seeOther("/duplicates?from=" + from + "&done=1");
        } catch (NotTaken refused) {
            return Answers.of(409, pages.page(from, form, List.of(FieldError.of(field, refused)), false));
        }
    }

    private static Response forModerators(HttpServletRequest request, Supplier<Response> answer) {
        Optional<Principal> who = Visit.of(request).principal();
        if (who.isEmpty()) {
            return Answers.signIn("/duplicates");
        }
        return who.get().role().includes(Role.MODERATOR)
                ? answer.get()
                : Answers.problem(
                        403,
                        "This page is for moderators",
                        "They compare records that may be of the same dataset. Tell them if you know of such.");
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
