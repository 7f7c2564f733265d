package org.localreuse.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.model.FileReport;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.Refusal;
import org.localreuse.model.SubmissionFile;
import org.localreuse.ontology.Base;
import org.localreuse.resolve.Names;
import org.localreuse.submission.Draft;
import org.localreuse.submission.Entry;
import org.localreuse.submission.SubmissionReader;
import org.localreuse.validation.Breach;
import org.localreuse.validation.SubmissionValidator;

/** Reads one input, resolves its names, validates it, and keeps what may be taken. Writes nothing. */
final class Check {

    private final SubmissionReader reader;
    private final SubmissionValidator validator;
    private final Offer offer;

    Check(Base base, SubmissionReader reader, SubmissionValidator validator, Asking asking) {
        this.reader = reader;
        this.validator = validator;
        this.offer = new Offer(base, asking);
    }

    /** A candidate, or nothing but the report of a refusal. */
    sealed interface Result {

        FileReport report();

        /** It may be taken. */
        record Passed(Candidate candidate) implements Result {
            @Override
            public FileReport report() {
                return candidate.report();
            }
        }

        /** Nothing of it may. */
        record Refused(FileReport report) implements Result {}
    }

    Result check(SubmissionFile file, Names names) {
        RecordingNames recorded = new RecordingNames(names);
        try {
            Draft draft = reader.read(file, recorded);
            return judge(file, draft, recorded);
        } catch (Refusal refusal) {
            return new Result.Refused(FileReport.refused(file.name(), List.of(refusal.finding())));
        } catch (IOException e) {
            return new Result.Refused(unreadable(file, e));
        }
    }

    private static FileReport unreadable(SubmissionFile file, IOException cause) {
        return FileReport.refused(
                file.name(),
                List.of(Finding.refusal(
                        Position.UNKNOWN,
                        "The file cannot be read.",
                        "Check that it exists and that you may read it ("
                                + cause.getClass().getSimpleName() + ").")));
    }

    private Result judge(SubmissionFile file, Draft draft, RecordingNames names) throws IOException {
        List<Finding> findings = new ArrayList<>(draft.notes());
        List<Entry> accepted = new ArrayList<>();
        for (Entry entry : draft.entries()) {
            findings.addAll(entry.findings());
            if (!entry.isRefused()) {
                accepted.add(entry);
            }
        }
        accepted.removeAll(breaching(accepted, draft.places(), findings));
        accepted.removeIf(entry -> entry.statements().isEmpty());
        int refused = draft.entries().size() - accepted.size();
        if (accepted.isEmpty() && refused == 0) {
            findings.add(Finding.refusal(
                    Position.UNKNOWN, "There is nothing in it.", "Hand in at least one project, dataset or reuse."));
        }
        return offer.of(file, draft, new Offer.Checked(accepted, refused, findings), names);
    }

    /** Validates the entries together, because one may need what another says, and gives back those with an error. */
    private Set<Entry> breaching(List<Entry> entries, Draft.Places places, List<Finding> findings) {
        Map<Node, List<Entry>> bySubject = new HashMap<>();
        for (Entry entry : entries) {
            GraphUtil.listSubjects(entry.statements(), Node.ANY, Node.ANY)
                    .forEach(subject -> bySubject
                            .computeIfAbsent(subject, any -> new ArrayList<>())
                            .add(entry));
        }
        Set<Entry> breaching = new HashSet<>();
        for (Breach breach : validator.validate(union(entries))) {
            Finding finding = BreachFindings.describe(breach, places);
            findings.add(finding);
            if (finding.isError()) {
                breaching.addAll(bySubject.getOrDefault(breach.focus(), entries));
            }
        }
        return breaching;
    }

    static Graph union(List<Entry> entries) {
        if (entries.size() == 1) {
            return entries.getFirst().statements();
        }
        Graph union = GraphFactory.createDefaultGraph();
        entries.forEach(entry -> GraphUtil.addInto(union, entry.statements()));
        return union;
    }
}
