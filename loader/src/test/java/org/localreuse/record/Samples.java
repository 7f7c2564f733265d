package org.localreuse.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.model.Decision;
import org.localreuse.model.FileReport;
import org.localreuse.model.Finding;
import org.localreuse.model.Outcome;
import org.localreuse.model.Position;
import org.localreuse.model.Revision;
import org.localreuse.model.Severity;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionStatus;
import org.localreuse.model.Verdict;
import org.localreuse.ontology.Base;
import org.localreuse.record.Change.PublishedGraph;
import org.localreuse.record.Change.Received;
import org.localreuse.record.Change.Standing;
import org.localreuse.store.Publication;

/** Submissions and graphs for the tests. */
final class Samples {

    static final Base BASE = Base.DEFAULT;
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123Z");
    static final Node LEEDS = BASE.id("council", "LDS");
    static final Node HULL = BASE.id("council", "KHL");

    private static final String PREFIXES = """
            PREFIX lr: <https://w3id.org/localreuse/def#>
            PREFIX c: <https://w3id.org/localreuse/concept/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    private Samples() {}

    static Graph turtle(String turtle) {
        Graph graph = GraphFactory.createGraphMem();
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).base(BASE.iri()).parse(graph);
        return graph;
    }

    static Node graph(String name) {
        return BASE.graph("submission/" + name);
    }

    /** A new submission, received at noon, or so many seconds later. */
    static Submission submission(String id, long seconds) {
        Instant at = NOON.plusSeconds(seconds);
        return new Submission(
                id, "file:///" + id, id + ".yaml", "leeds", SubmissionStatus.ACCEPTED, 1, 1, true, at, at);
    }

    static Submission changed(Submission submission, SubmissionStatus status, int revisions) {
        return new Submission(
                submission.id(),
                submission.identity(),
                submission.name(),
                submission.by(),
                status,
                revisions,
                submission.version() + 1,
                status == SubmissionStatus.ACCEPTED,
                submission.receivedAt(),
                submission.changedAt().plusSeconds(1));
    }

    static Revision revision(String submission, int number, String content, Set<Node> awaits) {
        FileReport report = new FileReport(
                submission + ".yaml",
                Outcome.PARTLY,
                Optional.of(graph(submission).getURI()),
                3,
                1,
                12,
                List.of(new Finding(
                        Severity.ERROR,
                        new Position(3, 4),
                        "reuses[0].by",
                        "Who reused it",
                        content,
                        "It is “not” known.",
                        "a council",
                        "A\u0000B")));
        return new Revision(
                submission,
                number,
                Secret.digestOf(content),
                "application/yaml",
                submission + ".yaml",
                content.length(),
                "leeds",
                NOON.plusSeconds(number),
                report,
                awaits,
                false);
    }

    static Revision withoutFindings(String submission, String content) {
        FileReport report = new FileReport(submission, Outcome.TAKEN, Optional.empty(), 1, 0, 1, List.of());
        return new Revision(
                submission,
                1,
                Secret.digestOf(content),
                "text/csv",
                submission,
                content.length(),
                "leeds",
                NOON,
                report,
                Set.of(),
                false);
    }

    static Received received(Revision revision, String content, String waiting) {
        return new Received(
                revision,
                Optional.of(content.getBytes(StandardCharsets.UTF_8)),
                waiting.isEmpty() ? List.of() : List.of(part(1, waiting, revision.awaits())));
    }

    /** A part with a graph of its own. */
    static Part part(int number, String statements, Set<Node> awaits) {
        return new Part(number, awaits, publication("part-" + number, statements), Optional.empty());
    }

    static PublishedGraph published(String name, int revision, String statements) {
        return new PublishedGraph(publication(name, statements), Optional.of(name), revision, "");
    }

    static PublishedGraph takenAway(String name, int revision, String reason) {
        return new PublishedGraph(publication(name, ""), Optional.of(name), revision, reason);
    }

    static Publication publication(String name, String statements) {
        return new Publication(
                graph(name),
                turtle(statements),
                turtle("<graph/submission/%s> a lr:Submission ; rdfs:label \"%s\" .".formatted(name, name)));
    }

    static Decision decision(String submission, Verdict verdict, String comment) {
        return new Decision(submission, 1, verdict, comment, "hull", NOON);
    }

    static Change of(Submission submission, Received received, PublishedGraph... graphs) {
        return new Change(
                NOON,
                List.of(new Standing(submission, Optional.empty())),
                List.of(received),
                List.of(),
                List.of(),
                List.of(graphs));
    }

    static Change decided(Submission submission, Decision decision, PublishedGraph... graphs) {
        return new Change(
                NOON.plusSeconds(60),
                List.of(new Standing(submission, Optional.empty())),
                List.of(),
                List.of(decision),
                List.of(),
                List.of(graphs));
    }

    /** A submission with one revision, whose graph describes a project of its name and names Leeds. */
    static Change simple(String id, long seconds) {
        Revision revision = revision(id, 1, "content of " + id, Set.of());
        return of(submission(id, seconds), received(revision, "content of " + id, ""), published(id, 1, project(id)));
    }

    static String project(String slug) {
        return "<id/project/%1$s> a lr:Project ; rdfs:label \"%1$s\"@en ; lr:reuser <id/council/LDS> ; lr:status c:live ."
                .formatted(slug);
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
