package org.localreuse.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.localreuse.model.Decision;
import org.localreuse.model.NotTaken;
import org.localreuse.model.NotTaken.Reason;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionStatus;
import org.localreuse.model.Verdict;
import org.localreuse.record.Change;
import org.localreuse.record.Change.DecidedPart;
import org.localreuse.record.Change.PublishedGraph;
import org.localreuse.record.Change.Standing;
import org.localreuse.record.IntakeRecord;
import org.localreuse.record.Part;
import org.localreuse.store.Publication;

/** Decides on submissions: on the parts that wait, or on the whole. */
final class Judgement {

    private final IntakeRecord record;
    private final Publisher publisher;

    Judgement(IntakeRecord record, Publisher publisher) {
        this.record = record;
        this.publisher = publisher;
    }

    /** @return the submission as it stands afterwards */
    Submission on(Submission submission, Principal who, Verdict verdict, String comment) {
        return switch (verdict) {
            case ACCEPT, REJECT, RETURN -> decideParts(submission, who, verdict, comment);
            case WITHDRAW, ERASE -> takeAway(submission, who, verdict, comment);
        };
    }

    private Submission decideParts(Submission submission, Principal who, Verdict verdict, String comment) {
        if (verdict != Verdict.ACCEPT && comment.isEmpty()) {
            throw new NotTaken(Reason.NOT_UNDERSTOOD, "Say why: whoever handed it in will read the comment.");
        }
        if (submission.status() != SubmissionStatus.PENDING) {
            throw new NotTaken(Reason.NOT_POSSIBLE, "Nothing of the submission " + submission.id() + " waits.");
        }
        Instant now = publisher.now();
        List<Part> parts = Filing.partsOf(record, submission);
        List<Part> deciding = forWho(parts, submission, who);
        List<PublishedGraph> graphs = new ArrayList<>();
        if (verdict == Verdict.ACCEPT) {
            deciding.forEach(part -> graphs.add(new PublishedGraph(
                    agreed(part, who, now), Optional.of(submission.id()), submission.revisions(), "")));
        }
        boolean stillWaits = parts.stream().anyMatch(part -> part.decided().isEmpty() && !deciding.contains(part));
        boolean published = submission.published() || verdict == Verdict.ACCEPT;
        Submission after = standing(submission, status(verdict, stillWaits, published), published, now);
        List<DecidedPart> decided = deciding.stream()
                .map(part -> new DecidedPart(submission.id(), submission.revisions(), part.number(), verdict))
                .toList();
        publisher.make(new Change(
                now,
                List.of(new Standing(after, Optional.empty())),
                List.of(),
                List.of(decision(submission, who, verdict, comment, now)),
                decided,
                graphs));
        return after;
    }

    private static SubmissionStatus status(Verdict verdict, boolean stillWaits, boolean published) {
        if (stillWaits) {
            return SubmissionStatus.PENDING;
        }
        if (verdict == Verdict.RETURN) {
            return SubmissionStatus.RETURNED;
        }
        return published ? SubmissionStatus.ACCEPTED : SubmissionStatus.REJECTED;
    }

    /** What waits, and is the principal's to decide. */
    private static List<Part> forWho(List<Part> parts, Submission submission, Principal who) {
        List<Part> open =
                parts.stream().filter(part -> part.decided().isEmpty()).toList();
        List<Part> own = open.stream()
                .filter(part -> who.role().includes(Role.MODERATOR)
                        || part.awaits().stream().anyMatch(who::speaksFor))
                .toList();
        if (own.isEmpty()) {
            throw new NotTaken(
                    Reason.NOT_ALLOWED,
                    "What waits of the submission " + submission.id()
                            + " is for another organisation or a moderator to decide.");
        }
        return own;
    }

    /** An organisation that agrees gives its own word as well; a moderator does not. */
    private static Publication agreed(Part part, Principal who, Instant now) {
        Publication publication = part.publication();
        Set<Node> agreeing =
                part.awaits().stream().filter(who.organisations()::contains).collect(Collectors.toSet());
        return new Publication(
                publication.graph(),
                publication.statements(),
                Provenance.agreedTo(publication.graph(), publication.provenance(), agreeing, now));
    }

    private Submission takeAway(Submission submission, Principal who, Verdict verdict, String reason) {
        AdministratorsChange.refuseTakingAway(submission, verdict, record);
        boolean own = submission.by().equals(who.id());
        if (verdict == Verdict.ERASE
                ? !who.role().includes(Role.ADMIN)
                : !own && !who.role().includes(Role.MODERATOR)) {
            throw new NotTaken(
                    Reason.NOT_ALLOWED,
                    verdict == Verdict.ERASE
                            ? "Only an administrator may erase."
                            : "Only whoever handed it in, or a moderator, may withdraw it.");
        }
        if (!own && reason.isEmpty()) {
            throw new NotTaken(Reason.NOT_UNDERSTOOD, "Say why: whoever handed it in will read the reason.");
        }
        if (verdict == Verdict.WITHDRAW && submission.status() == SubmissionStatus.WITHDRAWN) {
            throw new NotTaken(Reason.NOT_POSSIBLE, "The submission " + submission.id() + " is withdrawn already.");
        }
        Instant now = publisher.now();
        List<PublishedGraph> graphs = standingGraphs(submission).stream()
                .map(old -> verdict == Verdict.ERASE
                        ? Filing.erased(old, submission.id(), submission.revisions(), now)
                        : Filing.takenAway(old, submission.id(), submission.revisions(), reason, now))
                .toList();
        Submission after = standing(
                verdict == Verdict.ERASE ? nameless(submission) : submission, SubmissionStatus.WITHDRAWN, false, now);
        publisher.make(new Change(
                now,
                List.of(new Standing(after, Optional.empty())),
                List.of(),
                List.of(decision(submission, who, verdict, reason, now)),
                List.of(),
                graphs));
        return after;
    }

    private List<Publication> standingGraphs(Submission submission) {
        List<Publication> standing = new ArrayList<>();
        record.publications()
                .standing(publisher.store().base().graph("submission/" + submission.id()))
                .ifPresent(standing::add);
        Filing.partsOf(record, submission).stream()
                .filter(Filing::isAccepted)
                .forEach(part -> record.publications()
                        .standing(part.publication().graph())
                        .ifPresent(standing::add));
        return standing;
    }

    /** Its name and identity may tell of a person as much as its content. */
    private static Submission nameless(Submission submission) {
        return new Submission(
                submission.id(),
                "erased " + submission.id(),
                "Erased",
                submission.by(),
                submission.status(),
                submission.revisions(),
                submission.version(),
                submission.published(),
                submission.receivedAt(),
                submission.changedAt());
    }

    static Submission standing(Submission before, SubmissionStatus status, boolean published, Instant now) {
        return new Submission(
                before.id(),
                before.identity(),
                before.name(),
                before.by(),
                status,
                before.revisions(),
                before.version() + 1,
                published,
                before.receivedAt(),
                now);
    }

    private static Decision decision(
            Submission submission, Principal who, Verdict verdict, String comment, Instant now) {
        return new Decision(submission.id(), submission.revisions(), verdict, comment, who.id(), now);
    }
}
