package org.localreuse.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.localreuse.intake.Asking.Target;
import org.localreuse.intake.Check.Result;
import org.localreuse.intake.Progress.Stage;
import org.localreuse.model.FileReport;
import org.localreuse.model.Finding;
import org.localreuse.model.LoadReport;
import org.localreuse.model.Outcome;
import org.localreuse.model.Position;
import org.localreuse.model.Principal;
import org.localreuse.model.Severity;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionFile;
import org.localreuse.record.IntakeRecord;
import org.localreuse.submission.SubmissionReader;
import org.localreuse.validation.SubmissionValidator;

/**
 * The one way in. Inputs are read, mapped, resolved and validated before anything is written; what passes is written down in the
 * record and published in few transactions, each of which leaves whole submissions only, so that a load that was cut short can
 * simply be run again.
 */
public final class Intake {

    /** A transaction holds this many statements, or one submission if that is larger: enough for speed, small enough to wait for. */
    private static final long BATCH = 50_000;

    private final IntakeRecord record;
    private final Publisher publisher;
    private final SubmissionReader reader;
    private final SubmissionValidator validator;

    /** @param reader of every format */
    public Intake(IntakeRecord record, Publisher publisher, SubmissionReader reader, SubmissionValidator validator) {
        this.record = record;
        this.publisher = publisher;
        this.reader = reader;
        this.validator = validator;
    }

    IntakeRecord record() {
        return record;
    }

    Publisher publisher() {
        return publisher;
    }

    SubmissionValidator validator() {
        return validator;
    }

    /**
     * Loads the inputs together: each may name what another describes. An input that is refused takes nothing with it but those
     * that name what only it describes.
     *
     * @return a report for each input, in the order given
     */
    public LoadReport load(Principal who, List<SubmissionFile> files, LoadOptions options, Progress progress) {
        return publisher.alone(() -> {
            List<Result> results = examine(who, files, options, this::target, progress);
            return options.dryRun()
                    ? new LoadReport(
                            results.stream().map(Result::report).toList(),
                            publisher.store().revision())
                    : take(who, results, options.atomic(), progress);
        });
    }

    /** What each input would make, an equal one making the same each time. */
    private Target target(SubmissionFile file) {
        String id = SubmissionId.of(file);
        return new Target(
                id, record.submissions().find(id).map(Submission::revisions).orElse(0) + 1);
    }

    /** Reads and checks; writes nothing. */
    List<Result> examine(
            Principal who,
            List<SubmissionFile> files,
            LoadOptions options,
            Function<SubmissionFile, Target> target,
            Progress progress) {
        Asking asking = new Asking(who, options, publisher.names().current(), target, publisher.clock());
        return new Examination(publisher.store().base(), reader, validator, asking, progress).examine(files);
    }

    private LoadReport take(Principal who, List<Result> results, boolean atomic, Progress progress) {
        List<FileReport> reports = new ArrayList<>();
        Filing filing = new Filing(record, who, publisher.now());
        long size = 0;
        for (Result result : results) {
            if (result instanceof Result.Passed(Candidate candidate)) {
                Optional<FileReport> unchanged = unchanged(candidate);
                reports.add(unchanged.orElse(candidate.report()));
                if (unchanged.isEmpty()) {
                    filing.add(candidate, candidate.file().identity(), Optional.empty());
                    size += candidate.report().statements();
                }
            } else {
                reports.add(result.report());
            }
            if (size >= BATCH && !atomic) {
                publisher.make(filing.change());
                filing = new Filing(record, who, publisher.now());
                size = 0;
                progress.at(Stage.PUBLISHING, reports.size(), results.size());
            }
        }
        if (!filing.isEmpty()) {
            publisher.make(filing.change());
        }
        progress.at(Stage.PUBLISHING, results.size(), results.size());
        return new LoadReport(reports, publisher.store().revision());
    }

    /** The report of an input that brings nothing new: the same bytes, which say the same. */
    private Optional<FileReport> unchanged(Candidate candidate) {
        Optional<Submission> same = record.submissions().find(candidate.origin().id());
        if (same.isPresent()) {
            return Filing.isUnchanged(record, same.get(), candidate)
                    ? Optional.of(
                            unchanged(candidate.report(), candidate.report().findings()))
                    : Optional.empty();
        }
        return record.submissions()
                .withDigest(candidate.origin().digest())
                .filter(held -> Filing.says(record, graphOf(held), candidate.publication()))
                .map(held -> {
                    List<Finding> findings = new ArrayList<>(candidate.report().findings());
                    findings.add(Finding.note(
                            Severity.HINT,
                            Position.UNKNOWN,
                            "The registry already holds the same bytes.",
                            "See " + graphOf(held)));
                    return unchanged(candidate.report(), findings);
                });
    }

    private Node graphOf(Submission submission) {
        return publisher.store().base().graph("submission/" + submission.id());
    }

    private static FileReport unchanged(FileReport report, List<Finding> findings) {
        return new FileReport(
                report.name(),
                Outcome.UNCHANGED,
                report.graph(),
                report.taken(),
                report.refused(),
                report.statements(),
                findings);
    }

    /** Whether each input was taken before, byte for byte, so that nothing need be read again. */
    public boolean holds(List<SubmissionFile> files) throws IOException {
        for (SubmissionFile file : files) {
            if (record.submissions().withDigest(SubmissionId.digestOf(file)).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
