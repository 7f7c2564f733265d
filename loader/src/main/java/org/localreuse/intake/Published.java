package org.localreuse.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.process.normalize.NormalizeRDFTerms;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.intake.Progress.Stage;
import org.localreuse.model.FileReport;
import org.localreuse.model.Finding;
import org.localreuse.model.LoadReport;
import org.localreuse.model.Outcome;
import org.localreuse.model.Position;
import org.localreuse.model.Severity;
import org.localreuse.model.SubmissionFile;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.query.QueryLibrary;
import org.localreuse.store.Publication;
import org.localreuse.store.PublishedStore;

/** What the intake writes, in few transactions, and only where something has changed. */
public final class Published {

    /** A transaction holds this many statements, or one submission if that is larger: enough for speed, small enough to wait for. */
    private static final long BATCH = 50_000;

    private final PublishedStore store;
    private final QueryLibrary queries;

    public Published(PublishedStore store, QueryLibrary queries) {
        this.store = store;
        this.queries = queries;
    }

    Base base() {
        return store.base();
    }

    long revision() {
        return store.revision();
    }

    /** Puts the reference data of this version of the software in place, where the store holds something else. */
    public void installReferenceData() {
        List<Publication> changed = new ArrayList<>();
        for (ReferenceData reference : ReferenceData.values()) {
            Node name = reference.graphName(base());
            Graph graph = reference.graph(base());
            if (!stored(name).equals(triples(graph))) {
                changed.add(new Publication(name, graph, GraphFactory.createDefaultGraph()));
            }
        }
        if (!changed.isEmpty()) {
            store.publish(changed);
        }
    }

    /**
     * Publishes what is new or different, and says in each report what became of it.
     *
     * @param atomic all in one transaction
     */
    LoadReport publish(List<Candidate> candidates, LoadReport checked, boolean atomic, Progress progress) {
        Map<String, FileReport> unchanged = new HashMap<>();
        List<Publication> batch = new ArrayList<>();
        Map<String, String> known = digests();
        long size = 0;
        int done = 0;
        for (Candidate candidate : candidates) {
            done++;
            if (isKnown(candidate, known)) {
                unchanged.put(candidate.report().name(), unchanged(candidate, known));
                continue;
            }
            batch.add(candidate.publication());
            size += candidate.statements().size();
            if (size >= BATCH && !atomic) {
                store.publish(batch);
                batch.clear();
                size = 0;
                progress.at(Stage.PUBLISHING, done, candidates.size());
            }
        }
        if (!batch.isEmpty()) {
            store.publish(batch);
        }
        progress.at(Stage.PUBLISHING, candidates.size(), candidates.size());
        return new LoadReport(
                checked.files().stream()
                        .map(report -> unchanged.getOrDefault(report.name(), report))
                        .toList(),
                store.revision());
    }

    /**
     * Whether each input was taken before, byte for byte, so that nothing need be read again.
     *
     * @throws IOException if one cannot be read
     */
    public boolean holds(List<SubmissionFile> files) throws IOException {
        Map<String, String> known = digests();
        for (SubmissionFile file : files) {
            if (!known.containsKey(SubmissionId.digestOf(file))) {
                return false;
            }
        }
        return true;
    }

    /** Digest of the bytes to the graph that holds what they say. */
    private Map<String, String> digests() {
        Map<String, String> digests = new HashMap<>();
        store.read(link -> {
            queries.get("submission-digests")
                    .forEach(
                            link,
                            Map.of(),
                            row -> digests.put(
                                    row.text("digest").orElseThrow(),
                                    row.iri("submission").orElseThrow()));
            return digests;
        });
        return digests;
    }

    /** The same bytes say something else once a name they use is known: only equal statements are the same submission. */
    private boolean isKnown(Candidate candidate, Map<String, String> known) {
        String graph = known.get(digest(candidate));
        return graph != null && stored(NodeFactory.createURI(graph)).equals(triples(candidate.statements()));
    }

    private static FileReport unchanged(Candidate candidate, Map<String, String> known) {
        FileReport report = candidate.report();
        String graph = known.get(digest(candidate));
        List<Finding> findings = new ArrayList<>(report.findings());
        if (graph != null && !report.graph().filter(graph::equals).isPresent()) {
            findings.add(new Finding(
                    Severity.HINT,
                    Position.UNKNOWN,
                    "",
                    "",
                    "The registry already holds the same bytes.",
                    "See " + graph));
        }
        return new FileReport(
                report.name(),
                Outcome.UNCHANGED,
                Optional.ofNullable(graph),
                report.taken(),
                report.refused(),
                report.statements(),
                findings);
    }

    private static String digest(Candidate candidate) {
        return candidate.publication().provenance().stream(Node.ANY, LR.sha256.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElseThrow();
    }

    private Set<Triple> stored(Node graph) {
        return store.read(link -> triples(link.get(graph)));
    }

    /** With values in one spelling: a store may give the number 50000 back as 50000.0. */
    private static Set<Triple> triples(Graph graph) {
        NormalizeRDFTerms spelling = NormalizeRDFTerms.getXSD();
        Set<Triple> triples = new HashSet<>();
        graph.find()
                .forEachRemaining(triple -> triples.add(Triple.create(
                        triple.getSubject(), triple.getPredicate(), spelling.normalize(triple.getObject()))));
        return triples;
    }
}
