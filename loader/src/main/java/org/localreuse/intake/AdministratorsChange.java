package org.localreuse.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.localreuse.intake.Provenance.Origin;
import org.localreuse.model.Decision;
import org.localreuse.model.NotTaken;
import org.localreuse.model.NotTaken.Reason;
import org.localreuse.model.Principal;
import org.localreuse.model.Revision;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionStatus;
import org.localreuse.model.Verdict;
import org.localreuse.ontology.Base;
import org.localreuse.record.Change;
import org.localreuse.record.Change.PublishedGraph;
import org.localreuse.record.Change.Received;
import org.localreuse.record.Change.Standing;
import org.localreuse.record.IntakeRecord;
import org.localreuse.store.Publication;
import org.localreuse.submission.About;

/**
 * What an administrator wrote, as one change of the record: the entry of the intake, the graphs as they shall stand, and the
 * submissions of which nothing is left. A graph stays that of the submission it came with, so that erasing the submission erases it
 * whoever changed it since.
 */
final class AdministratorsChange {

    /** How the identity of such an entry begins; one of the others begins with a principal, an address or what was confirmed. */
    private static final String MARK = "administration ";

    private static final String TAKEN_AWAY = "An administrator took it away.";

    private final IntakeRecord record;
    private final Base base;
    private final Principal who;
    private final Instant now;
    private final List<Standing> standings = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<PublishedGraph> graphs = new ArrayList<>();

    AdministratorsChange(IntakeRecord record, Base base, Principal who, Instant now) {
        this.record = record;
        this.base = base;
        this.who = who;
        this.now = now;
    }

    /**
     * What was written.
     *
     * @param content the bytes as they came
     */
    record Entry(Revision revision, byte[] content) {}

    /** @param statements what each changed graph shall say */
    Change of(Entry entry, Map<Node, Graph> statements) {
        Revision revision = entry.revision();
        Map<Submission, Set<Node>> emptied = new HashMap<>();
        statements.forEach((graph, says) -> {
            Optional<Submission> owner = owner(graph);
            graphs.add(published(graph, says, revision, owner));
            if (says.isEmpty()) {
                owner.ifPresent(submission -> emptied.computeIfAbsent(submission, any -> new HashSet<>())
                        .add(graph));
            }
        });
        emptied.forEach(this::settle);
        Submission submission = new Submission(
                revision.submission(),
                MARK + revision.submission(),
                revision.name(),
                who.id(),
                SubmissionStatus.ACCEPTED,
                revision.number(),
                1,
                true,
                now,
                now);
        standings.add(new Standing(submission, Optional.empty()));
        return new Change(
                now,
                standings,
                List.of(new Received(revision, Optional.of(entry.content()), List.of())),
                decisions,
                List.of(),
                graphs);
    }

    private PublishedGraph published(Node graph, Graph says, Revision revision, Optional<Submission> owner) {
        Optional<Publication> before = record.publications().standing(graph);
        Provenance provenance = new Provenance(base, LoadOptions.DEFAULT);
        Origin origin = new Origin(
                revision.submission(),
                graph.getURI(),
                revision.mediaType(),
                revision.digest(),
                About.NOTHING,
                base.id("organisation", "registry"));
        Graph made = before.map(Publication::provenance)
                .map(old -> says.isEmpty()
                        ? Provenance.withdrawn(graph, old, now)
                        : provenance.changed(graph, old, revision.submission(), now))
                .orElseGet(() -> provenance.ofMade(graph, origin, now));
        return new PublishedGraph(
                new Publication(graph, says, made),
                Optional.of(owner.map(Submission::id).orElse(revision.submission())),
                owner.map(Submission::revisions).orElse(revision.number()),
                says.isEmpty() ? TAKEN_AWAY : "");
    }

    /** The submission whose graph that is, or one of whose parts. */
    private Optional<Submission> owner(Node graph) {
        String start = base.graph("submission/").getURI();
        return graph.getURI().startsWith(start)
                ? record.submissions()
                        .find(graph.getURI().substring(start.length()).split("--", 2)[0])
                : Optional.empty();
    }

    /** A submission of which nothing stands any more, and nothing waits, is withdrawn: whoever handed it in reads why. */
    private void settle(Submission submission, Set<Node> emptied) {
        if (!emptied.containsAll(record.publications().standingOf(submission.id()))) {
            return;
        }
        boolean waits = submission.status() == SubmissionStatus.PENDING;
        SubmissionStatus status = waits ? SubmissionStatus.PENDING : SubmissionStatus.WITHDRAWN;
        standings.add(new Standing(Judgement.standing(submission, status, false, now), Optional.empty()));
        if (!waits) {
            decisions.add(
                    new Decision(submission.id(), submission.revisions(), Verdict.WITHDRAW, TAKEN_AWAY, who.id(), now));
        }
    }

    /** Whether this is such an entry rather than something that was handed in. */
    static boolean made(Submission submission) {
        return submission.identity().startsWith(MARK);
    }

    /** An entry is no set of statements that could be replaced. */
    static void refuseRevising(Submission submission) {
        if (made(submission)) {
            throw new NotTaken(
                    Reason.NOT_POSSIBLE, "This is what an administrator wrote, once: there is no other version of it.");
        }
    }

    /** Taking such an entry away does not undo it; and what still stands as it left it would stand without a record. */
    static void refuseTakingAway(Submission submission, Verdict verdict, IntakeRecord record) {
        if (!made(submission)) {
            return;
        }
        if (verdict == Verdict.WITHDRAW) {
            throw new NotTaken(
                    Reason.NOT_POSSIBLE, "What an administrator wrote cannot be withdrawn. Write what undoes it.");
        }
        List<Node> standing = record.publications().standingOf(submission.id());
        if (!standing.isEmpty()) {
            throw new NotTaken(
                    Reason.NOT_POSSIBLE,
                    standing.getFirst() + " still stands as this left it. Take out of the graph what is to be erased,"
                            + " then erase this.");
        }
    }
}
