package org.localreuse.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.localreuse.model.Decision;
import org.localreuse.model.Revision;
import org.localreuse.model.Submission;
import org.localreuse.model.Verdict;
import org.localreuse.store.Publication;

/**
 * Everything that is written down together, before anything of it is published.
 *
 * @param at when; the publication carries this time wherever it is made again
 * @param submissions each as it stands afterwards, {@link Submission#version()} being one more than before (1 for a new one)
 * @param received new revisions
 * @param decisions new decisions
 * @param decided the parts that they are about
 * @param graphs what is to be published, and taken away
 */
public record Change(
        Instant at,
        List<Standing> submissions,
        List<Received> received,
        List<Decision> decisions,
        List<DecidedPart> decided,
        List<PublishedGraph> graphs) {

    /** Copies the lists. */
    public Change {
        submissions = List.copyOf(submissions);
        received = List.copyOf(received);
        decisions = List.copyOf(decisions);
        decided = List.copyOf(decided);
        graphs = List.copyOf(graphs);
    }

    /**
     * How a submission stands afterwards.
     *
     * @param receiptDigest SHA-256 of its receipt, for a new one that has a receipt
     */
    public record Standing(Submission submission, Optional<String> receiptDigest) {}

    /**
     * A revision with what only the record keeps.
     *
     * @param content the bytes as they came; absent for what the registry wrote itself
     * @param parts what of it waits for a decision, or was decided on already
     */
    public record Received(Revision revision, Optional<byte[]> content, List<Part> parts) {}

    /** What was decided on one part of a revision. */
    public record DecidedPart(String submission, int revision, int part, Verdict verdict) {}

    /**
     * A graph as it shall stand, or be gone where it has no statements.
     *
     * @param submission the submission it belongs to; absent for reference data
     * @param revision of that submission
     * @param reason why it is taken away; empty where it is not
     */
    public record PublishedGraph(Publication publication, Optional<String> submission, int revision, String reason) {}
}
