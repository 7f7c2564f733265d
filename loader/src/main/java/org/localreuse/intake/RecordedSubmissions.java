package org.localreuse.intake;

import com.github.f4b6a3.ulid.UlidCreator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.localreuse.intake.Asking.Target;
import org.localreuse.intake.Check.Result;
import org.localreuse.model.FileReport;
import org.localreuse.model.NotTaken;
import org.localreuse.model.NotTaken.Reason;
import org.localreuse.model.Principal;
import org.localreuse.model.Revision;
import org.localreuse.model.Role;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionFile;
import org.localreuse.model.SubmissionStatus;
import org.localreuse.model.Verdict;
import org.localreuse.record.IntakeRecord;
import org.localreuse.record.Secret;
import org.localreuse.record.SubmissionRecord.Story;
import org.localreuse.record.SubmissionRecord.Wanted;

/** Submissions by way of the intake, kept in its record. */
public final class RecordedSubmissions implements Submissions {

    private final Intake intake;
    private final IntakeRecord record;
    private final Publisher publisher;
    private final Judgement judgement;

    public RecordedSubmissions(Intake intake) {
        this.intake = intake;
        this.record = intake.record();
        this.publisher = intake.publisher();
        this.judgement = new Judgement(record, publisher);
    }

    @Override
    public FileReport validate(Principal who, SubmissionFile file, LoadOptions options) {
        Target target = new Target("checked", 1);
        return examine(who, file, options, target).report();
    }

    @Override
    public Receipt handIn(Principal who, SubmissionFile file, LoadOptions options) {
        String identity = identity(who, file, options);
        return publisher.alone(() -> {
            Optional<Submission> known = record.submissions().withIdentity(identity);
            if (known.isPresent() && known.get().status() != SubmissionStatus.WITHDRAWN) {
                return again(known.get());
            }
            Target target = known.map(submission -> new Target(submission.id(), submission.revisions() + 1))
                    .orElseGet(() -> new Target(UlidCreator.getMonotonicUlid().toString(), 1));
            return take(who, examine(who, file, options, target), identity, known);
        });
    }

    @Override
    public Receipt revise(Principal who, String id, OptionalLong expected, SubmissionFile file, LoadOptions options) {
        return publisher.alone(() -> {
            Submission submission = find(who, id);
            checkVersion(submission, expected);
            AdministratorsChange.refuseRevising(submission);
            if (!submission.by().equals(who.id()) && !who.role().includes(Role.MODERATOR)) {
                throw new NotTaken(Reason.NOT_ALLOWED, "Only whoever handed it in may hand in another version.");
            }
            Target target = new Target(id, submission.revisions() + 1);
            Result result = examine(who, file, options, target);
            boolean unchanged = result instanceof Result.Passed(Candidate candidate)
                    && Filing.isUnchanged(record, submission, candidate);
            return unchanged ? again(submission) : take(who, result, submission.identity(), Optional.of(submission));
        });
    }

    /** What a client sends again that never heard the answer: the same bytes, by the same principal, in the same way. */
    private static String identity(Principal who, SubmissionFile file, LoadOptions options) {
        StringJoiner identity = new StringJoiner(" ");
        identity.add(who.id()).add(SubmissionId.digest(file)).add(file.name());
        Stream.of(options.word(), options.source(), options.licence())
                .forEach(option -> identity.add(option.map(Node::getURI).orElse("-")));
        return identity.toString();
    }

    private Result examine(Principal who, SubmissionFile file, LoadOptions options, Target target) {
        return intake.examine(who, List.of(file), options, any -> target, Progress.SILENT)
                .getFirst();
    }

    /** @param before the submission as it was looked at; empty for a new one */
    private Receipt take(Principal who, Result result, String identity, Optional<Submission> before) {
        if (!(result instanceof Result.Passed(Candidate candidate))) {
            return new Receipt(
                    Optional.empty(),
                    Optional.empty(),
                    result.report(),
                    0,
                    publisher.store().revision());
        }
        Optional<Secret> secret = before.isEmpty() ? Optional.of(Secret.random("")) : Optional.empty();
        Filing filing = new Filing(record, who, publisher.now());
        Submission submission = filing.add(candidate, identity, secret.map(Secret::digest), before);
        long revision = publisher.make(filing.change());
        return new Receipt(
                Optional.of(submission), secret.map(Secret::text), candidate.report(), candidate.waiting(), revision);
    }

    private Receipt again(Submission submission) {
        Revision last = record.submissions().story(submission.id()).revisions().getLast();
        int waiting = Filing.partsOf(record, submission).stream()
                .filter(part -> part.decided().isEmpty())
                .mapToInt(part -> Things.describedIn(
                                part.publication().statements(),
                                publisher.store().base())
                        .size())
                .sum();
        return new Receipt(
                Optional.of(submission),
                Optional.empty(),
                last.report(),
                waiting,
                publisher.store().revision());
    }

    @Override
    public Submission decide(Principal who, String id, OptionalLong expected, Verdict verdict, String comment) {
        return publisher.alone(() -> {
            Submission submission = find(who, id);
            checkVersion(submission, expected);
            return judgement.on(submission, who, verdict, comment.strip());
        });
    }

    private static void checkVersion(Submission submission, OptionalLong expected) {
        if (expected.isPresent() && expected.getAsLong() != submission.version()) {
            throw new NotTaken(
                    Reason.OUTDATED,
                    "The submission " + submission.id() + " has changed since you looked at it: it is at version "
                            + submission.version() + " now. Look again, then decide.");
        }
    }

    /** @throws NotTaken also where it exists and the principal may not see it: who may not, need not know */
    private Submission find(Principal who, String id) {
        return read(who, id)
                .map(Told::submission)
                .orElseThrow(() -> new NotTaken(Reason.NOT_KNOWN, "There is no submission " + id + " for you to see."));
    }

    @Override
    public Optional<Told> read(Principal who, String id) {
        return record.submissions().find(id).map(this::told).filter(told -> maySee(who, told));
    }

    private Told told(Submission submission) {
        Story story = record.submissions().story(submission.id());
        return new Told(submission, story, Filing.partsOf(record, submission));
    }

    private static boolean maySee(Principal who, Told told) {
        return who.role().includes(Role.MODERATOR)
                || told.submission().by().equals(who.id())
                || told.story().revisions().stream()
                        .anyMatch(revision -> revision.awaits().stream().anyMatch(who::speaksFor));
    }

    @Override
    public Optional<Told> track(String token) {
        return record.submissions().withReceipt(Secret.digestOf(token)).map(this::told);
    }

    @Override
    public List<Submission> list(Principal who, Wanted wanted) {
        return record.submissions().list(visible(who, wanted));
    }

    @Override
    public int count(Principal who, Wanted wanted) {
        return record.submissions().count(visible(who, wanted));
    }

    private static Wanted visible(Principal who, Wanted wanted) {
        return who.role().includes(Role.MODERATOR)
                ? wanted
                : new Wanted(
                        Optional.of(who.id()), who.organisations(), wanted.status(), wanted.before(), wanted.limit());
    }

    @Override
    public Optional<byte[]> content(Principal who, String id, int revision) {
        return read(who, id).flatMap(told -> record.submissions().content(id, revision));
    }
}
