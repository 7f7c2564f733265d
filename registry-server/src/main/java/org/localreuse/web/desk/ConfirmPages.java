package org.localreuse.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.localreuse.model.Principal;
import org.localreuse.rest.Catalogue;
import org.localreuse.rest.Lookup;
import org.localreuse.rest.NothingThere;
import org.localreuse.rest.References;
import org.localreuse.rest.Views;
import org.localreuse.web.Addresses;
import org.localreuse.web.Choice.Option;
import org.localreuse.web.Frame;
import org.localreuse.web.Item;
import org.localreuse.web.Link;
import org.localreuse.web.Page;
import org.localreuse.web.Text;
import org.localreuse.web.Unconfirmed;
import org.localreuse.web.Value;

/** The pages on which reuses are confirmed. */
public final class ConfirmPages {

    /** More than that nobody ticks in one go. */
    private static final int MOST = 200;

    private static final Link CRUMB = new Link("To confirm", "/to-confirm");

    private final Views views;
    private final Addresses addresses;
    private final Unconfirmed unconfirmed;

    public ConfirmPages(Views views, Addresses addresses, Unconfirmed unconfirmed) {
        this.views = views;
        this.addresses = addresses;
        this.unconfirmed = unconfirmed;
    }

    /** Whose reuses wait for a word. */
    Page index(Optional<Principal> who) {
        References references = views.catalogue().references();
        List<Value> own = who.stream()
                .flatMap(principal -> principal.organisations().stream())
                .map(organisation -> new Value(
                        new Text(references.name(organisation), ""),
                        "/to-confirm?organisation="
                                + references.key(organisation).orElse("")))
                .toList();
        List<Count> counts = unconfirmed.staleByReuser().entrySet().stream()
                .limit(MOST)
                .map(count -> new Count(listOf(count.getKey()), count.getValue()))
                .toList();
        return new Page("confirmIndex", Frame.of("To confirm", "to-confirm"), Map.of("own", own, "counts", counts));
    }

    /** An organisation, with how many of its reuses have not been confirmed for long. */
    public record Count(Value organisation, long reuses) {}

    private static Value listOf(Value organisation) {
        String href = organisation.href();
        return new Value(organisation.text(), "/to-confirm?organisation=" + href.substring(href.lastIndexOf('/') + 1));
    }

    /** The list of an organisation, or a single reuse. */
    Page page(Optional<Principal> who, ConfirmForm form, List<FieldError> errors, int done) {
        return form.only().isEmpty() ? list(who, form, errors, done) : single(who, form, errors, done);
    }

    private Page list(Optional<Principal> who, ConfirmForm form, List<FieldError> errors, int done) {
        List<Item> reuses = unconfirmed.of(form.organisation());
        Catalogue catalogue = views.catalogue();
        Node organisation = Lookup.organisation(catalogue, form.organisation())
                .orElseThrow(() -> new NothingThere("council or organisation", form.organisation()));
        String name = catalogue.references().name(organisation);
        Map<String, Object> model = new TreeMap<>();
        model.put("organisation", new Value(new Text(name, ""), addresses.of(organisation.getURI())));
        List<ConfirmRow> rows = reuses.stream().map(item -> row(item, form)).toList();
        model.put("rows", rows.stream().limit(MOST).toList());
        model.put("total", reuses.size());
        model.put("stale", (int) rows.stream().filter(ConfirmRow::stale).count());
        model.put(
                "mayConfirm",
                who.filter(principal -> principal.speaksFor(organisation)).isPresent());
        model.put("signedIn", who.isPresent());
        model.put("sides", List.<Option>of());
        List<Frame.Alternate> json = catalogue
                .references()
                .href(organisation)
                .map(href -> new Frame.Alternate("JSON", "application/json", href + "/to-confirm"))
                .stream()
                .toList();
        return page(
                form,
                errors,
                done,
                model,
                Frame.of(name + ": reuses to confirm", "to-confirm").with(json));
    }

    private Page single(Optional<Principal> who, ConfirmForm form, List<FieldError> errors, int done) {
        Item reuse = unconfirmed.one(form.only()).stream()
                .findFirst()
                .orElseThrow(() -> new NothingThere("reuse", form.only()));
        Catalogue catalogue = views.catalogue();
        Node node = Lookup.reuse(catalogue, form.only()).orElseThrow();
        List<Option> sides = Sides.of(catalogue.facts(), node).stream()
                .filter(side ->
                        who.filter(principal -> principal.speaksFor(side)).isPresent())
                .map(side -> new Option(
                        catalogue.references().key(side).orElse(""),
                        catalogue.references().name(side)))
                .toList();
        Map<String, Object> model = new TreeMap<>();
        model.put("organisation", reuse.link());
        model.put("rows", List.of(row(reuse, form)));
        model.put("total", 1);
        model.put("stale", 0);
        model.put("mayConfirm", !sides.isEmpty());
        model.put("signedIn", who.isPresent());
        model.put("sides", sides);
        return page(form, errors, done, model, Frame.of("Is this still true?", "to-confirm"));
    }

    private static ConfirmRow row(Item reuse, ConfirmForm form) {
        String key = String.valueOf(reuse.members().get("key"));
        return ConfirmRow.of(reuse, form.reuses().contains(key));
    }

    private static Page page(
            ConfirmForm form, List<FieldError> errors, int done, Map<String, Object> model, Frame frame) {
        model.put("form", form);
        model.put("errors", errors);
        model.put("done", done);
        return new Page("toConfirm", frame.below(CRUMB).failed(!errors.isEmpty()), model);
    }
}
