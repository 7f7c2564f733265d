package org.localreuse.intake;

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
import org.localreuse.model.Outcome;
import org.localreuse.model.Position;
import org.localreuse.model.Refusal;
import org.localreuse.model.SubmissionFile;
import org.localreuse.ontology.Base;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.Names;
import org.localreuse.submission.SubmissionReader;
import org.localreuse.validation.SubmissionValidator;

/**
 * Reads, maps, resolves and validates inputs together: each may name what another describes. An input that is refused takes nothing
 * with it but those that name what only it describes. Writes nothing.
 */
final class Examination {

    /** Inputs that wait for one another in a longer chain than this are left as they are. */
    private static final int MOST_ROUNDS = 10;

    private final SubmissionReader reader;
    private final RegisterOfNames register;
    private final Check check;
    private final Asking asking;
    private final Progress progress;
    private final Map<SubmissionFile, Result> results = new LinkedHashMap<>();

    Examination(Base base, SubmissionReader reader, SubmissionValidator validator, Asking asking, Progress progress) {
        this.reader = reader;
        this.register = asking.register();
        this.check = new Check(base, reader, validator, asking);
        this.asking = asking;
        this.progress = progress;
    }

    /** What became of each input, in the order given. */
    List<Result> examine(List<SubmissionFile> files) {
        files.forEach(file -> results.put(file, new Result.Refused(FileReport.refused(file.name(), List.of()))));
        checkAll(lookThrough(files));
        boolean refused =
                results.values().stream().anyMatch(result -> result.report().refused() > 0);
        return asking.options().atomic() && refused
                ? results.values().stream().map(Examination::heldBack).toList()
                : List.copyOf(results.values());
    }

    private static Result heldBack(Result result) {
        FileReport report = result.report();
        if (report.refused() > 0) {
            return new Result.Refused(new FileReport(
                    report.name(), Outcome.REFUSED, Optional.empty(), 0, report.refused(), 0, report.findings()));
        }
        return new Result.Refused(FileReport.refused(
                report.name(),
                List.of(Finding.refusal(
                        Position.UNKNOWN,
                        "It is in order, and held back because another input was refused.",
                        "Mend the other, or load without --atomic."))));
    }

    private Map<SubmissionFile, List<Declaration>> lookThrough(List<SubmissionFile> files) {
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
    private void checkAll(Map<SubmissionFile, List<Declaration>> declared) {
        Set<Node> missing = new HashSet<>();
        Set<SubmissionFile> toRead = new LinkedHashSet<>(declared.keySet());
        Names names = register.with(declarations(declared, any -> true));
        int done = 0;
        for (int round = 0; round < MOST_ROUNDS && !toRead.isEmpty(); round++) {
            for (SubmissionFile file : toRead) {
                results.put(file, check.check(file, names));
                progress.at(Stage.CHECKING, Math.min(++done, declared.size()), declared.size());
            }
            Set<Node> newlyMissing = missing(declared);
            newlyMissing.removeAll(missing);
            missing.addAll(newlyMissing);
            names = register.with(known(declared, missing));
            toRead = toReadAgain(newlyMissing, names);
        }
    }

    private List<Declaration> known(Map<SubmissionFile, List<Declaration>> declared, Set<Node> missing) {
        List<Declaration> known =
                new ArrayList<>(declarations(declared, declaration -> !missing.contains(declaration.iri())));
        candidates().forEach(candidate -> known.addAll(register.describedIn(candidate.statements())));
        return known;
    }

    private Set<SubmissionFile> toReadAgain(Set<Node> missing, Names names) {
        Set<SubmissionFile> again = new LinkedHashSet<>();
        for (Candidate candidate : candidates()) {
            if (candidate.named().stream().anyMatch(missing::contains)
                    || candidate.inVain().stream().anyMatch(question -> question.isAnsweredBy(names))) {
                again.add(candidate.file());
            }
        }
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
    private Set<Node> missing(Map<SubmissionFile, List<Declaration>> declared) {
        Set<Node> missing = new HashSet<>();
        declarations(declared, declaration -> !register.knows(declaration.iri()))
                .forEach(declaration -> missing.add(declaration.iri()));
        candidates()
                .forEach(candidate -> GraphUtil.listSubjects(candidate.statements(), Node.ANY, Node.ANY)
                        .forEach(missing::remove));
        return missing;
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (Result result : results.values()) {
            if (result instanceof Result.Passed(Candidate candidate)) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }
}
