package org.localreuse.web.desk;

import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.localreuse.identity.Candidate;
import org.localreuse.identity.SameDatasets;
import org.localreuse.model.Comparison;
import org.localreuse.model.Comparison.Verdict;
import org.localreuse.rest.Catalogue;
import org.localreuse.rest.Listings;
import org.localreuse.rest.Views;
import org.localreuse.web.Addresses;
import org.localreuse.web.Frame;
import org.localreuse.web.Item;
import org.localreuse.web.Page;
import org.localreuse.web.Text;
import org.localreuse.web.Value;
import org.localreuse.web.Words;

/** The page on which moderators compare records of datasets. */
public final class DuplicatePages {

    /** More than that nobody compares in one go. */
    private static final int MOST = 10;

    private static final int MOST_DECIDED = 50;

    private final SameDatasets same;
    private final Views views;
    private final Addresses addresses;

    public DuplicatePages(SameDatasets same, Views views, Addresses addresses) {
        this.same = same;
        this.views = views;
        this.addresses = addresses;
    }

    /**
     * What was decided, with what it takes to take it back.
     *
     * @param one IRI of the dataset, {@code other} of the main record
     * @param what in words
     */
    public record Decided(
            Value dataset, Value main, String one, String other, String what, String comment, String day) {}

    /**
     * The likeliest pairs, from so many on, and what was decided last.
     *
     * @param errors of the form; the first field that they name is on the pair of the form
     */
    Page page(int from, DuplicateForm form, List<FieldError> errors, boolean done) {
        List<Candidate> candidates = same.candidates();
        List<Candidate> shown = candidates.stream().skip(from).limit(MOST).toList();
        Catalogue catalogue = views.catalogue();
        TreeMap<String, Object> model = new TreeMap<>();
        model.put(
                "pairs",
                shown.stream()
                        .map(candidate -> pair(catalogue, candidate, form))
                        .toList());
        model.put("decided", decided(catalogue));
        model.put("total", candidates.size());
        model.put("from", from);
        model.put("next", from + MOST < candidates.size() ? from + MOST : 0);
        model.put("errors", errors);
        model.put("done", done);
        return new Page(
                "duplicates", Frame.of("The same dataset twice", "duplicates").failed(!errors.isEmpty()), model);
    }

    /** The id of the field beside which to say what is wrong with a form. */
    String field(int from, DuplicateForm form) {
        List<Candidate> shown =
                same.candidates().stream().skip(from).limit(MOST).toList();
        for (int i = 0; i < shown.size(); i++) {
            if (form.isOn(shown.get(i).dataset().getURI(), shown.get(i).main().getURI())) {
                return "same-" + i;
            }
        }
        return "pairs";
    }

    private DuplicatePair pair(Catalogue catalogue, Candidate candidate, DuplicateForm form) {
        boolean asked = form.isOn(candidate.dataset().getURI(), candidate.main().getURI());
        return new DuplicatePair(
                side(catalogue, candidate.dataset()),
                side(catalogue, candidate.main()),
                (int) Math.round(candidate.score() * 100),
                candidate.reasons(),
                asked ? form : DuplicateForm.EMPTY);
    }

    private DuplicatePair.Side side(Catalogue catalogue, Node dataset) {
        Item item = new Item(views.datasets().show(catalogue, dataset), catalogue.references(), addresses);
        return DuplicatePair.Side.of(item, Listings.of(catalogue, dataset));
    }

    private List<Decided> decided(Catalogue catalogue) {
        return same.decided().reversed().stream()
                .limit(MOST_DECIDED)
                .map(comparison -> new Decided(
                        link(catalogue, comparison.dataset()),
                        link(catalogue, comparison.main()),
                        comparison.dataset().getURI(),
                        comparison.main().getURI(),
                        what(comparison),
                        comparison.comment(),
                        Words.date(comparison.at().toString())))
                .toList();
    }

    private static String what(Comparison comparison) {
        return comparison.verdict() == Verdict.SAME ? "is the same as" : "is not the same as";
    }

    private Value link(Catalogue catalogue, Node dataset) {
        return new Value(new Text(catalogue.references().name(dataset), ""), addresses.ofDataset(dataset.getURI()));
    }
}
