package org.localreuse.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.intake.Check.Result;
import org.localreuse.intake.Provenance.Origin;
import org.localreuse.model.FileReport;
import org.localreuse.model.Finding;
import org.localreuse.model.Outcome;
import org.localreuse.model.Position;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;
import org.localreuse.model.Severity;
import org.localreuse.model.SubmissionFile;
import org.localreuse.model.SubmissionFormat;
import org.localreuse.ontology.Base;
import org.localreuse.record.Part;
import org.localreuse.store.Publication;
import org.localreuse.submission.Draft;
import org.localreuse.submission.Entry;

/** Makes of checked entries what is to be published, what is to wait, and on whose word. */
final class Offer {

    private final Base base;
    private final Asking asking;
    private final Authority authority;
    private final Provenance provenance;

    Offer(Base base, Asking asking) {
        this.base = base;
        this.asking = asking;
        this.authority = new Authority(asking.who(), asking.register(), base);
        this.provenance = new Provenance(base, asking.options());
    }

    /** Entries without an error, how many had one, and everything that was found. */
    record Checked(List<Entry> accepted, int refused, List<Finding> findings) {}

    Result of(SubmissionFile file, Draft draft, Checked checked, RecordingNames names) throws IOException {
        List<Finding> findings = checked.findings();
        Optional<Node> word = word(draft, findings);
        if (checked.accepted().isEmpty() || word.isEmpty()) {
            int refused = checked.refused() + checked.accepted().size();
            return new Result.Refused(new FileReport(
                    file.name(), Outcome.REFUSED, Optional.empty(), 0, Math.max(1, refused), 0, findings));
        }
        Origin origin = new Origin(
                asking.target().apply(file).id(),
                file.name(),
                draft.format().mediaType(),
                SubmissionId.digestOf(file),
                draft.about(),
                word.get());
        return new Result.Passed(candidate(file, checked, origin, names));
    }

    private Candidate candidate(SubmissionFile file, Checked checked, Origin origin, RecordingNames names) {
        Instant now = asking.clock().instant();
        Division division = Division.of(checked.accepted(), authority, asking.register(), base);
        Node graph = base.graph("submission/" + origin.id());
        Graph own = division.own().isEmpty() ? GraphFactory.createDefaultGraph() : Check.union(division.own());
        String start = origin.id() + "--" + asking.target().apply(file).revision() + "-";
        List<Part> parts = parts(division.waiting(), number -> base.graph("submission/" + start + number), origin, now);
        division.waiting().forEach((awaits, entries) -> checked.findings().add(waits(entries, awaits)));
        long statements = own.size()
                + parts.stream()
                        .mapToLong(part -> part.publication().statements().size())
                        .sum();
        FileReport report = new FileReport(
                file.name(),
                checked.refused() == 0 ? Outcome.TAKEN : Outcome.PARTLY,
                own.isEmpty() ? Optional.empty() : Optional.of(graph.getURI()),
                checked.accepted().size(),
                checked.refused(),
                statements,
                checked.findings());
        return new Candidate(
                file,
                report,
                origin,
                new Publication(graph, own, provenance.of(graph, origin, now)),
                parts,
                parts.stream()
                        .mapToInt(part -> Things.describedIn(part.publication().statements(), base)
                                .size())
                        .sum(),
                names.found(),
                names.inVain());
    }

    private List<Part> parts(
            Map<Set<Node>, List<Entry>> waiting, IntFunction<Node> graphs, Origin origin, Instant now) {
        List<Part> parts = new ArrayList<>();
        waiting.forEach((awaits, entries) -> {
            int number = parts.size() + 1;
            Node graph = graphs.apply(number);
            parts.add(new Part(
                    number,
                    awaits,
                    new Publication(graph, Check.union(entries), provenance.ofPart(graph, origin, now)),
                    Optional.empty()));
        });
        return parts;
    }

    private Finding waits(List<Entry> entries, Set<Node> awaits) {
        String whom = awaits.stream()
                .map(organisation -> Things.keyOf(organisation, base))
                .sorted()
                .collect(Collectors.joining(" or "));
        return Finding.note(
                Severity.HINT,
                entries.getFirst().position(),
                (entries.size() == 1 ? "This is" : entries.size() + " entries, this one first, are")
                        + " about somebody else, and wait" + (entries.size() == 1 ? "s" : "") + " to be agreed to.",
                whom.isEmpty() ? "A moderator will decide." : whom + " or a moderator will decide.");
    }

    /**
     * On whose word it stands; nothing, and a finding, where that is not for the principal to say. A publiccode.yml does not say so
     * itself: the reader takes whoever leads the project.
     */
    private Optional<Node> word(Draft draft, List<Finding> findings) {
        Principal who = asking.who();
        Optional<Node> stated = asking.options()
                .word()
                .or(() -> draft.about().attributedTo())
                .filter(organisation -> draft.format() != SubmissionFormat.PUBLICCODE || who.speaksFor(organisation));
        if (stated.isPresent()) {
            if (who.speaksFor(stated.get())) {
                return stated;
            }
            findings.add(new Finding(
                    Severity.ERROR,
                    Position.UNKNOWN,
                    "about.attributedTo",
                    "Who says so",
                    Things.keyOf(stated.get(), base),
                    "Your key does not speak for this organisation.",
                    "one of " + own(),
                    "Leave it out, or name an organisation that your key speaks for."));
            return Optional.empty();
        }
        if (who.role().includes(Role.MODERATOR)) {
            return Optional.of(base.id("organisation", "registry"));
        }
        if (who.organisations().size() == 1) {
            return who.organisations().stream().findFirst();
        }
        findings.add(Finding.refusal(
                Position.UNKNOWN,
                "Your key speaks for several organisations, and the input does not say on whose word it stands.",
                "Add about.attributedTo, with one of " + own() + "."));
        return Optional.empty();
    }

    private String own() {
        return asking.who().organisations().stream()
                .map(organisation -> Things.keyOf(organisation, base))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
