package org.localreuse.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.localreuse.intake.Check.Result;
import org.localreuse.intake.Progress.Stage;
import org.localreuse.model.FileReport;
import org.localreuse.model.Finding;
import org.localreuse.model.LoadReport;
import org.localreuse.model.Outcome;
import org.localreuse.model.Position;
import org.localreuse.model.Refusal;
import org.localreuse.model.SubmissionFile;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.Names;
import org.localreuse.submission.SubmissionReader;
import org.localreuse.validation.SubmissionValidator;

/**
 * The one way in. Inputs are read, mapped, resolved and validated before anything is written; what passes is published in few
 * transactions, each of which leaves whole submissions only, so that a load that was cut short can simply be run again.
 */
public final class Intake {

    /** Inputs that wait for one another in a longer chain than this are left as they are. */
    private static final int MOST_ROUNDS = 10;

    private final RegisterOfNames register;
    private final Published published;
    private final SubmissionReader reader;
    private final SubmissionValidator validator;
    private final Clock clock;

    /**
     * @param reader of every format
     * @param clock tells when a submission is taken in
     */
    public Intake(
            Published published,
            RegisterOfNames register,
            SubmissionReader reader,
            SubmissionValidator validator,
            Clock clock) {
        this.published = published;
        this.register = register;
        this.reader = reader;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Loads the inputs together: each may name what another describes. An input that is refused takes nothing with it but those
     * that name what only it describes.
     *
     * @return a report for each input, in the order given
     */
    public LoadReport load(List<SubmissionFile> files, LoadOptions options, Progress progress) {
        Map<SubmissionFile, Result> results = new LinkedHashMap<>();
        files.forEach(file -> results.put(file, new Result.Refused(FileReport.refused(file.name(), List.of()))));
        Map<SubmissionFile, List<Declaration>> declared = lookThrough(files, results, progress);
        checkAll(declared, results, options, progress);

        List<FileReport> reports = new ArrayList<>();
        results.values().forEach(result -> reports.add(result.report()));
        LoadReport report = new LoadReport(reports, published.revision());
        if (options.atomic() && report.anythingRefused()) {
            return new LoadReport(reports.stream().map(Intake::heldBack).toList(), report.revision());
        }
        if (options.dryRun()) {
            return report;
        }
        List<Candidate> candidates = candidates(results);
        return published.publish(candidates, report, options.atomic(), progress);
    }

    private static FileReport heldBack(FileReport report) {
        if (report.refused() > 0) {
            return new FileReport(
                    report.name(), Outcome.REFUSED, Optional.empty(), 0, report.refused(), 0, report.findings());
        }
        return FileReport.refused(
                report.name(),
                List.of(Finding.refusal(
                        Position.UNKNOWN,
                        "It is in order, and held back because another input was refused.",
                        "Mend the other, or load without --atomic.")));
    }

    private Map<SubmissionFile, List<Declaration>> lookThrough(
            List<SubmissionFile> files, Map<SubmissionFile, Result> results, Progress progress) {
        Map<SubmissionFile, List<Declaration>> declared = new LinkedHashMap<>();
        for (SubmissionFile file : files) {
            try {
                declared.put(file, reader.declarations(file));
            } catch (Refusal refusal) {
                results.put(file, new Result.Refused(FileReport.refused(file.name(), List.of(refusal.finding()))));
            }
            progress.at(Stage.LOOKING_THROUGH, declared.size(), files.size());
        }
        return declared;
    }

    /**
     * Checks until nothing changes: an input that names a thing which turns out to be refused is read again, now without that name,
     * and then reports it as unknown at the place where it stands; an input that gave a name in vain is read again when another
     * input turns out to describe such a thing.
     */
    private void checkAll(
            Map<SubmissionFile, List<Declaration>> declared,
            Map<SubmissionFile, Result> results,
            LoadOptions options,
            Progress progress) {
        Check check = new Check(published.base(), reader, validator, new Provenance(published.base(), options), clock);
        Set<Node> missing = new HashSet<>();
        Set<SubmissionFile> toRead = new LinkedHashSet<>(declared.keySet());
        Names names = register.with(declarations(declared, any -> true));
        int done = 0;
        for (int round = 0; round < MOST_ROUNDS && !toRead.isEmpty(); round++) {
            for (SubmissionFile file : toRead) {
                results.put(file, check.check(file, names));
                progress.at(Stage.CHECKING, Math.min(++done, declared.size()), declared.size());
            }
            Set<Node> newlyMissing = missing(declared, results);
            newlyMissing.removeAll(missing);
            missing.addAll(newlyMissing);
            names = register.with(known(declared, results, missing));
            toRead = toReadAgain(results, newlyMissing, names);
        }
    }

    private List<Declaration> known(
            Map<SubmissionFile, List<Declaration>> declared, Map<SubmissionFile, Result> results, Set<Node> missing) {
        List<Declaration> known =
                new ArrayList<>(declarations(declared, declaration -> !missing.contains(declaration.iri())));
        candidates(results).forEach(candidate -> known.addAll(register.describedIn(candidate.statements())));
        return known;
    }

    private static Set<SubmissionFile> toReadAgain(
            Map<SubmissionFile, Result> results, Set<Node> missing, Names names) {
        Set<SubmissionFile> again = new LinkedHashSet<>();
        results.forEach((file, result) -> {
            if (result instanceof Result.Passed(Candidate candidate)
                    && (candidate.named().stream().anyMatch(missing::contains)
                            || candidate.inVain().stream().anyMatch(question -> question.isAnsweredBy(names)))) {
                again.add(file);
            }
        });
        return again;
    }

    private static List<Declaration> declarations(
            Map<SubmissionFile, List<Declaration>> declared, Predicate<Declaration> condition) {
        return declared.values().stream()
                .flatMap(List::stream)
                .filter(condition)
                .toList();
    }

    /** What was declared but did not pass. */
    private Set<Node> missing(Map<SubmissionFile, List<Declaration>> declared, Map<SubmissionFile, Result> results) {
        Set<Node> missing = new HashSet<>();
        declarations(declared, declaration -> !register.knows(declaration.iri()))
                .forEach(declaration -> missing.add(declaration.iri()));
        candidates(results)
                .forEach(candidate -> GraphUtil.listSubjects(candidate.statements(), Node.ANY, Node.ANY)
                        .forEach(missing::remove));
        return missing;
    }

    private static List<Candidate> candidates(Map<SubmissionFile, Result> results) {
        List<Candidate> candidates = new ArrayList<>();
        for (Result result : results.values()) {
            if (result instanceof Result.Passed(Candidate candidate)) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }
}
