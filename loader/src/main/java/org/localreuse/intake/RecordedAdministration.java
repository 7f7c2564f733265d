package org.localreuse.intake;

import com.github.f4b6a3.ulid.UlidCreator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateRequest;
import org.localreuse.intake.AdministratorsChange.Entry;
import org.localreuse.model.FileReport;
import org.localreuse.model.Finding;
import org.localreuse.model.NotTaken;
import org.localreuse.model.NotTaken.Reason;
import org.localreuse.model.Outcome;
import org.localreuse.model.Position;
import org.localreuse.model.Principal;
import org.localreuse.model.Refusal;
import org.localreuse.model.Revision;
import org.localreuse.model.Role;
import org.localreuse.model.Severity;
import org.localreuse.model.SubmissionFile;
import org.localreuse.record.IntakeRecord;
import org.localreuse.store.EmbeddedStore;
import org.localreuse.submission.GraphDocument;

/**
 * Writes of administrators by way of the intake: tried on a dataset that is only proposed, checked, then published as any other
 * change. While one runs, nobody else writes.
 */
public final class RecordedAdministration implements Administration {

    private static final String UPDATE = "application/sparql-update";

    private final IntakeRecord record;
    private final Publisher publisher;
    private final EmbeddedStore store;
    private final DatasetGraph published;
    private final ShapeCheck shapes;

    /** @param store that into which the intake publishes */
    RecordedAdministration(Intake intake, EmbeddedStore store) {
        this.record = intake.record();
        this.publisher = intake.publisher();
        this.store = store;
        this.published = store.readOnlyDataset();
        this.shapes = new ShapeCheck(intake.validator());
    }

    /** What was sent: what people call it, and its bytes. */
    private record Sent(String name, String mediaType, byte[] content, List<Finding> notes) {}

    /** What would become of it. */
    private record Proposal(Map<Node, Graph> graphs, List<Finding> findings, long added, boolean makes) {

        boolean isRefused() {
            return findings.stream().anyMatch(Finding::isError);
        }
    }

    @Override
    public Written update(Principal who, UpdateText text, UpdateFence fence) {
        checkRole(who);
        SparqlUpdate update = SparqlUpdate.parse(text, store.base());
        Sent sent = new Sent("SPARQL Update", UPDATE, text.text(), notes(text));
        return alone(() -> {
            WritableGraphs writable = new WritableGraphs(store.base(), published);
            return take(who, sent, writable, fence::left, dataset -> update.run(dataset, writable, fence));
        });
    }

    @Override
    public Node newGraph() {
        return store.base()
                .graph("administration/" + UlidCreator.getMonotonicUlid().toLowerCase());
    }

    @Override
    public Written write(Principal who, GraphWrite write) {
        checkRole(who);
        Node graph = write.graph();
        String name = write.verb() + " " + graph;
        boolean deletes = write.verb() == Verb.DELETE;
        List<Triple> statements = deletes
                ? List.of()
                : GraphDocument.read(SubmissionFile.of(name, name, write.content()), write.format());
        Sent sent = deletes
                ? new Sent(name, UPDATE, dropping(graph), List.of())
                : new Sent(name, write.format().mediaType(), write.content(), List.of());
        return alone(() -> {
            WritableGraphs writable = new WritableGraphs(store.base(), published);
            check(write);
            return take(who, sent, writable, () -> {}, dataset -> {
                writable.check(graph);
                if (write.verb() != Verb.POST) {
                    dataset.removeGraph(graph);
                }
                statements.forEach(
                        triple -> dataset.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject()));
            });
        });
    }

    /** What had been begun is finished first: the work starts from what the store holds. */
    private Written alone(Supplier<Written> work) {
        return publisher.alone(() -> {
            publisher.finish();
            return work.get();
        });
    }

    private static void checkRole(Principal who) {
        if (!who.role().includes(Role.ADMIN)) {
            throw new NotTaken(
                    Reason.NOT_ALLOWED,
                    "Only an administrator may write to the store as such. Hand in what you have to say.");
        }
    }

    /** What the request said beside the update is kept with it. */
    private static List<Finding> notes(UpdateText text) {
        List<Finding> notes = new ArrayList<>();
        text.using().forEach(graph -> notes.add(hint("The request said: using-graph-uri=" + graph + ".")));
        text.usingNamed().forEach(graph -> notes.add(hint("The request said: using-named-graph-uri=" + graph + ".")));
        return notes;
    }

    private static byte[] dropping(Node graph) {
        return new UpdateRequest(new UpdateDrop(graph)).toString().getBytes(StandardCharsets.UTF_8);
    }

    private void check(GraphWrite write) {
        Condition condition = write.condition();
        boolean stands = Txn.calculateRead(published, () -> published.containsGraph(write.graph()));
        boolean moved = condition.revision().isPresent() && condition.revision().getAsLong() != store.revision();
        if (moved || condition.stands().isPresent() && condition.stands().get() != stands) {
            throw new NotTaken(
                    Reason.OUTDATED,
                    "The register stands at revision " + store.revision() + ", and the graph "
                            + (stands ? "is there" : "is not there") + ". Look again, then write.");
        }
        if (write.verb() == Verb.DELETE && !stands) {
            throw new NotTaken(Reason.NOT_KNOWN, "There is no graph " + write.graph() + ".");
        }
    }

    /** Tries the work on a proposed dataset, and publishes what comes of it. */
    private Written take(
            Principal who, Sent sent, WritableGraphs writable, Runnable watch, Consumer<ProposedDataset> work) {
        Proposal proposal;
        try {
            proposal = Txn.calculateRead(published, () -> {
                ProposedDataset dataset = new ProposedDataset(published, writable, watch);
                work.accept(dataset);
                return proposal(dataset, sent, watch);
            });
        } catch (Refusal refusal) {
            return answer(FileReport.refused(sent.name(), List.of(refusal.finding())));
        }
        if (proposal.isRefused()) {
            return answer(FileReport.refused(sent.name(), proposal.findings()));
        }
        if (proposal.graphs().isEmpty()) {
            return answer(report(sent, proposal, Outcome.UNCHANGED));
        }
        return publish(who, sent, proposal);
    }

    private Proposal proposal(ProposedDataset dataset, Sent sent, Runnable watch) {
        Map<Node, Graph> graphs = new TreeMap<>(Comparator.comparing(Node::getURI));
        List<Finding> findings = new ArrayList<>(sent.notes());
        Map<Node, Long> added = dataset.added();
        Map<Node, Long> removed = dataset.removed();
        boolean makes = false;
        for (Node graph : dataset.changed()) {
            watch.run();
            Graph after = dataset.statements(graph);
            graphs.put(graph, after);
            makes |= !published.containsGraph(graph);
            findings.add(hint(graph + ": " + added.getOrDefault(graph, 0L) + " statements added, "
                    + removed.getOrDefault(graph, 0L) + " removed."));
            findings.addAll(shapes.of(graph, published.getGraph(graph), after));
        }
        long statements = added.values().stream().mapToLong(Long::longValue).sum();
        return new Proposal(graphs, findings, statements, makes);
    }

    private Written publish(Principal who, Sent sent, Proposal proposal) {
        String id = UlidCreator.getMonotonicUlid().toString();
        FileReport report = report(sent, proposal, Outcome.TAKEN);
        Instant now = publisher.now();
        Revision revision = new Revision(
                id,
                1,
                SubmissionId.digest(SubmissionFile.of(id, sent.name(), sent.content())),
                sent.mediaType(),
                sent.name(),
                sent.content().length,
                who.id(),
                now,
                report,
                Set.of(),
                false);
        AdministratorsChange change = new AdministratorsChange(record, store.base(), who, now);
        long made = publisher.make(change.of(new Entry(revision, sent.content()), proposal.graphs()));
        return new Written(report, Optional.of(id), proposal.makes(), made);
    }

    private static FileReport report(Sent sent, Proposal proposal, Outcome outcome) {
        Optional<String> graph = proposal.graphs().size() == 1
                ? proposal.graphs().keySet().stream().map(Node::getURI).findFirst()
                : Optional.empty();
        return new FileReport(sent.name(), outcome, graph, 1, 0, proposal.added(), proposal.findings());
    }

    private Written answer(FileReport report) {
        return new Written(report, Optional.empty(), false, store.revision());
    }

    private static Finding hint(String message) {
        return Finding.note(Severity.HINT, Position.UNKNOWN, message, "");
    }
}
