package org.localreuse.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.model.Principal;
import org.localreuse.model.Revision;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionStatus;
import org.localreuse.model.Verdict;
import org.localreuse.record.Change;
import org.localreuse.record.Change.PublishedGraph;
import org.localreuse.record.Change.Received;
import org.localreuse.record.Change.Standing;
import org.localreuse.record.IntakeRecord;
import org.localreuse.record.Part;
import org.localreuse.store.Publication;

/** Gathers candidates into one change of the record: new submissions, and new revisions of those that are there. */
final class Filing {

    private static final String REVISED = "Another version was handed in.";

    private final IntakeRecord record;
    private final Principal who;
    private final Instant now;
    private final List<Standing> standings = new ArrayList<>();
    private final List<Received> received = new ArrayList<>();
    private final List<PublishedGraph> graphs = new ArrayList<>();

    Filing(IntakeRecord record, Principal who, Instant now) {
        this.record = record;
        this.who = who;
        this.now = now;
    }

    /**
     * Adds a candidate.
     *
     * @param identity what makes it the same submission when it comes again
     * @param receipt the digest of the receipt of a new submission
     * @return the submission as it will stand
     */
    Submission add(Candidate candidate, String identity, Optional<String> receipt) {
        return add(
                candidate,
                identity,
                receipt,
                record.submissions().find(candidate.origin().id()));
    }

    /** @param before the submission as whoever hands this in has looked at it; empty for a new one */
    Submission add(Candidate candidate, String identity, Optional<String> receipt, Optional<Submission> before) {
        List<Part> earlier =
                before.map(submission -> partsOf(record, submission)).orElse(List.of());
        List<Part> parts = carriedOver(candidate.parts(), earlier);
        String id = candidate.origin().id();
        int number = before.map(Submission::revisions).orElse(0) + 1;

        publishMain(candidate, id, number);
        takeAwayWhatIsNotCarriedOver(earlier, parts, id, number);

        boolean published = !candidate.publication().statements().isEmpty()
                || parts.stream().anyMatch(part -> part.decided().equals(Optional.of(Verdict.ACCEPT)));
        Submission after = new Submission(
                id,
                identity,
                candidate.file().name(),
                before.map(Submission::by).orElse(who.id()),
                parts.stream().anyMatch(part -> part.decided().isEmpty())
                        ? SubmissionStatus.PENDING
                        : SubmissionStatus.ACCEPTED,
                number,
                before.map(Submission::version).orElse(0L) + 1,
                published,
                before.map(Submission::receivedAt).orElse(now),
                now);
        standings.add(new Standing(after, receipt));
        byte[] bytes = bytes(candidate);
        received.add(new Received(revision(candidate, number, bytes.length, parts), Optional.of(bytes), parts));
        return after;
    }

    private Revision revision(Candidate candidate, int number, long size, List<Part> parts) {
        Set<Node> awaits =
                parts.stream().flatMap(part -> part.awaits().stream()).collect(Collectors.toSet());
        return new Revision(
                candidate.origin().id(),
                number,
                candidate.origin().digest(),
                candidate.origin().mediaType(),
                candidate.file().name(),
                size,
                who.id(),
                now,
                candidate.report(),
                awaits,
                false);
    }

    private void publishMain(Candidate candidate, String id, int number) {
        Publication publication = candidate.publication();
        Optional<Publication> standing = record.publications().standing(publication.graph());
        if (!publication.statements().isEmpty()) {
            graphs.add(new PublishedGraph(publication, Optional.of(id), number, ""));
        } else {
            standing.ifPresent(old -> graphs.add(takenAway(old, id, number, REVISED, now)));
        }
    }

    /** What had been agreed to and is said again, in the same words, need not be agreed to again. */
    private static List<Part> carriedOver(List<Part> parts, List<Part> earlier) {
        List<Part> carried = new ArrayList<>();
        for (Part part : parts) {
            Optional<Part> agreed = earlier.stream()
                    .filter(old -> isAccepted(old) && saysTheSame(old, part))
                    .findFirst();
            carried.add(agreed.map(old ->
                            new Part(part.number(), part.awaits(), old.publication(), Optional.of(Verdict.ACCEPT)))
                    .orElse(part));
        }
        return carried;
    }

    private void takeAwayWhatIsNotCarriedOver(List<Part> earlier, List<Part> parts, String id, int number) {
        Set<Node> kept = new HashSet<>();
        parts.stream()
                .filter(Filing::isAccepted)
                .forEach(part -> kept.add(part.publication().graph()));
        earlier.stream()
                .filter(Filing::isAccepted)
                .map(part -> part.publication().graph())
                .filter(graph -> !kept.contains(graph))
                .forEach(graph -> record.publications()
                        .standing(graph)
                        .ifPresent(old -> graphs.add(takenAway(old, id, number, REVISED, now))));
    }

    static boolean isAccepted(Part part) {
        return part.decided().equals(Optional.of(Verdict.ACCEPT));
    }

    static PublishedGraph takenAway(Publication old, String id, int number, String reason, Instant when) {
        return gone(old.graph(), Provenance.withdrawn(old.graph(), old.provenance(), when), id, number, reason);
    }

    static PublishedGraph erased(Publication old, String id, int number, Instant when) {
        return gone(old.graph(), Provenance.erased(old.graph(), old.provenance(), when), id, number, "Erased.");
    }

    private static PublishedGraph gone(Node graph, Graph provenance, String id, int number, String reason) {
        return new PublishedGraph(
                new Publication(graph, GraphFactory.createDefaultGraph(), provenance), Optional.of(id), number, reason);
    }

    static List<Part> partsOf(IntakeRecord record, Submission submission) {
        return record.submissions().parts(submission.id(), submission.revisions());
    }

    /** Whether the candidate brings the same bytes as the last revision, and they say the same as they did. */
    static boolean isUnchanged(IntakeRecord record, Submission submission, Candidate candidate) {
        List<Part> parts = partsOf(record, submission);
        boolean sameParts = parts.size() == candidate.parts().size();
        for (int i = 0; sameParts && i < parts.size(); i++) {
            sameParts = saysTheSame(parts.get(i), candidate.parts().get(i));
        }
        return sameParts
                && submission.status() != SubmissionStatus.WITHDRAWN
                && record.submissions()
                        .story(submission.id())
                        .revisions()
                        .getLast()
                        .digest()
                        .equals(candidate.origin().digest())
                && says(record, candidate.publication().graph(), candidate.publication());
    }

    /** Whether that graph is published with the statements of the publication. */
    static boolean says(IntakeRecord record, Node graph, Publication publication) {
        Graph stands = record.publications()
                .standing(graph)
                .map(Publication::statements)
                .orElseGet(GraphFactory::createDefaultGraph);
        return triples(stands).equals(triples(publication.statements()));
    }

    private static boolean saysTheSame(Part one, Part other) {
        return one.awaits().equals(other.awaits())
                && triples(one.publication().statements())
                        .equals(triples(other.publication().statements()));
    }

    private static Set<Triple> triples(Graph graph) {
        return graph.stream().collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return standings.isEmpty();
    }

    Change change() {
        return new Change(now, standings, received, List.of(), List.of(), graphs);
    }

    /** @throws UncheckedIOException if the input has gone since it was read */
    private static byte[] bytes(Candidate candidate) {
        try (InputStream in = candidate.file().content().open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + candidate.file().name() + " has gone meanwhile.", e);
        }
    }
}
