package org.localreuse.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.localreuse.intake.Publisher;
import org.localreuse.intake.Register;
import org.localreuse.model.Comparison;
import org.localreuse.model.Comparison.Verdict;
import org.localreuse.model.NotTaken;
import org.localreuse.model.NotTaken.Reason;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;
import org.localreuse.ontology.Vocabulary;
import org.localreuse.record.Change;
import org.localreuse.record.Change.PublishedGraph;
import org.localreuse.validation.ContactDetails;

/** Decisions as the record keeps them. What records have in common is read once for each revision. */
public final class RecordedSameDatasets implements SameDatasets {

    private final Register register;
    private final Publisher publisher;
    private final ContactDetails contacts = new ContactDetails(Vocabulary.shapes());
    private @Nullable Found found;

    /** Pairs as of a revision. */
    private record Found(long revision, List<Candidate> pairs) {}

    public RecordedSameDatasets(Register register) {
        this.register = register;
        this.publisher = register.publisher();
    }

    @Override
    public List<Candidate> candidates() {
        List<Comparison> decided = decided();
        if (decided.isEmpty()) {
            return pairs();
        }
        Mains mains = mains();
        Set<Set<Node>> apart = decided.stream()
                .filter(comparison -> comparison.verdict() == Verdict.DIFFERENT)
                .map(comparison -> both(mains.of(comparison.dataset()), mains.of(comparison.main())))
                .collect(Collectors.toSet());
        return pairs().stream()
                .filter(pair -> !apart.contains(both(pair.dataset(), pair.main())))
                .toList();
    }

    private static Set<Node> both(Node one, Node other) {
        return new HashSet<>(List.of(one, other));
    }

    private synchronized List<Candidate> pairs() {
        long present = register.store().revision();
        Found read = found;
        if (read == null || read.revision() != present) {
            read = new Found(present, register.store().read(link -> Pairs.read(link, register.queries())));
            found = read;
        }
        return read.pairs();
    }

    private Mains mains() {
        return register.store().read(link -> Mains.read(link, register.queries()));
    }

    @Override
    public List<Comparison> decided() {
        return register.record().identity().standing();
    }

    @Override
    public long decide(Principal who, Node dataset, Node main, Verdict verdict, String comment) {
        if (!who.role().includes(Role.MODERATOR)) {
            throw new NotTaken(Reason.NOT_ALLOWED, "Only a moderator decides which records are of the same dataset.");
        }
        if (dataset.equals(main)) {
            throw new NotTaken(Reason.NOT_UNDERSTOOD, "Name two records: this is one and the same.");
        }
        return publisher.alone(() -> {
            publisher.finish();
            checkKnown(dataset);
            checkKnown(main);
            List<Comparison> decided = decided();
            Optional<Comparison> before = decided.stream()
                    .filter(comparison -> comparison.isOn(dataset, main))
                    .findFirst();
            Comparison asked = new Comparison(dataset, main, verdict, comment.strip(), who.id(), publisher.now());
            List<Comparison> standing = new ArrayList<>(decided);
            before.ifPresent(standing::remove);
            check(asked, before);
            if (verdict == Verdict.SAME) {
                checkCircle(asked, decided, standing);
            }
            Comparison comparison = asked.because(reason(asked, before));
            if (verdict != Verdict.TAKEN_BACK) {
                standing.add(comparison);
            }
            Change change = new Change(
                    comparison.at(), List.of(), List.of(), List.of(), List.of(), changed(standing, comparison));
            return publisher.make(change, List.of(comparison));
        });
    }

    private void checkKnown(Node dataset) {
        boolean known = register.store()
                .read(link -> !register.queries()
                        .get("is-dataset")
                        .select(link, Map.of("dataset", dataset.toString()), row -> row)
                        .isEmpty());
        if (!known) {
            throw new NotTaken(Reason.NOT_KNOWN, "There is no dataset " + dataset + " in the register.");
        }
    }

    private static void check(Comparison comparison, Optional<Comparison> before) {
        boolean takesBack = comparison.verdict() == Verdict.TAKEN_BACK;
        if (takesBack && before.isEmpty()) {
            throw impossible("Nothing was decided on these two that could be taken back.");
        }
        boolean again = before.filter(earlier -> earlier.verdict() == comparison.verdict())
                .filter(earlier -> comparison.verdict() == Verdict.DIFFERENT
                        || earlier.main().equals(comparison.main()))
                .isPresent();
        if (again) {
            throw impossible("That was decided already. It can be taken back.");
        }
    }

    /**
     * Refuses what would leave a record with two others that stand for it, or with none.
     *
     * @param decided all that stood so far
     * @param standing what is left of it
     */
    private void checkCircle(Comparison comparison, List<Comparison> decided, List<Comparison> standing) {
        Node dataset = comparison.dataset();
        Mains mains = mains();
        same(decided).forEach(earlier -> mains.forget(earlier.dataset()));
        if (mains.isMain(dataset)) {
            throw impossible(
                    "Another source says that others are records of " + dataset + ": let that one stand for both.");
        }
        same(standing).forEach(earlier -> mains.put(earlier.dataset(), earlier.main()));
        if (mains.of(comparison.main()).equals(dataset)) {
            throw impossible(
                    dataset + " stands for " + comparison.main() + " already: the two cannot stand for each other.");
        }
        mains.next(dataset).ifPresent(main -> {
            throw impossible(dataset + " is a record of " + main + " already. Say that that one is the same as "
                    + comparison.main() + ", or take it back first.");
        });
    }

    private static List<Comparison> same(List<Comparison> decided) {
        return decided.stream()
                .filter(comparison -> comparison.verdict() == Verdict.SAME)
                .toList();
    }

    private static NotTaken impossible(String message) {
        return new NotTaken(Reason.NOT_POSSIBLE, message);
    }

    /** It is published: so addresses and numbers of people are cut out of it. */
    private String reason(Comparison asked, Optional<Comparison> before) {
        if (!asked.comment().isEmpty() || asked.verdict() == Verdict.TAKEN_BACK) {
            return contacts.cutOut(asked.comment());
        }
        return pairs().stream()
                .filter(pair -> asked.isOn(pair.dataset(), pair.main()))
                .findFirst()
                .map(pair -> contacts.cutOut(String.join(" ", pair.reasons())))
                .or(() -> before.map(Comparison::comment))
                .orElseThrow(() -> new NotTaken(
                        Reason.NOT_UNDERSTOOD,
                        "The register sees nothing that these two have in common: say in the comment how you know."));
    }

    private List<PublishedGraph> changed(List<Comparison> standing, Comparison comparison) {
        Node graph = Curation.graph(publisher.base());
        return new Curation(publisher.base(), register.record().publications().standing(graph))
                .of(standing, comparison.at()).stream().toList();
    }
}
