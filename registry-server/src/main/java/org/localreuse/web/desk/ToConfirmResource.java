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
import org.apache.jena.graph.Node;
import org.localreuse.intake.Confirmations;
import org.localreuse.model.NotTaken;
import org.localreuse.model.Principal;
import org.localreuse.rest.Catalogue;
import org.localreuse.rest.Lookup;
import org.localreuse.rest.NothingThere;
import org.localreuse.rest.Views;

/** {@code /to-confirm}: what an organisation is asked to confirm, and a form for its word on many reuses at once. */
@Path("to-confirm")
public final class ToConfirmResource {

    private final Confirmations confirmations;
    private final Views views;
    private final ConfirmPages pages;

    public ToConfirmResource(Confirmations confirmations, Views views, ConfirmPages pages) {
        this.confirmations = confirmations;
        this.views = views;
        this.pages = pages;
    }

    /** @param done how many reuses have just been spoken of */
    @GET
    public Response read(
            @QueryParam("organisation") @DefaultValue("") String organisation,
            @QueryParam("reuse") @DefaultValue("") String reuse,
            @QueryParam("done") @DefaultValue("") String done,
            @Context HttpServletRequest request) {
        Optional<Principal> who = Visit.of(request).principal();
        if (organisation.isBlank() && reuse.isBlank()) {
            return Answers.ok(pages.index(who));
        }
        ConfirmForm form = ConfirmForm.empty(organisation.strip(), reuse.strip());
        int said = done.matches("\\d{1,6}") ? Integer.parseInt(done) : 0;
        return Answers.ok(pages.page(who, form, List.of(), said));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(MultivaluedMap<String, String> values, @Context HttpServletRequest request) {
        Visit visit = Visit.of(request);
        if (!visit.fromHere()) {
            return Answers.notFromHere();
        }
        ConfirmForm form = ConfirmForm.of(values);
        Optional<Principal> who = visit.principal();
        if (who.isEmpty()) {
            return Answers.signIn(form.path());
        }
        List<FieldError> errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.of(422, pages.page(who, form, errors, 0));
        }
        try {
            return said(who.get(), form);
        } catch (NotTaken refused) {
            FieldError error = FieldError.of("still-true", refused);
            return Answers.of(409, pages.page(who, form, List.of(error), 0));
        }
    }

    private Response said(Principal who, ConfirmForm form) {
        Catalogue catalogue = views.catalogue();
        List<Node> reuses = form.reuses().stream()
                .map(key -> Lookup.reuse(catalogue, key).orElseThrow(() -> new NothingThere("reuse", key)))
                .toList();
        Optional<Node> by = Lookup.organisation(catalogue, form.organisation());
        confirmations.confirm(who, reuses, form.said(), by);
        return Answers.seeOther(form.path() + "&done=" + reuses.size());
    }
}
