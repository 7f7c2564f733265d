package org.localreuse.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.localreuse.model.Decision;
import org.localreuse.model.Revision;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionStatus;

/** What was handed in, and what was decided on it. Reading only: {@link PublicationLog#begin} writes. */
public interface SubmissionRecord {

    Optional<Submission> find(String id);

    /** The submission with that {@linkplain Submission#identity() identity}. */
    Optional<Submission> withIdentity(String identity);

    /** A submission whose last revision came with those bytes; of several, the one that came first. */
    Optional<Submission> withDigest(String digest);

    /** The submission whose receipt has that SHA-256 digest. */
    Optional<Submission> withReceipt(String receiptDigest);

    /** Those that fit, the newest first. */
    List<Submission> list(Wanted wanted);

    /** How many fit, on all pages. */
    int count(Wanted wanted);

    /** Every revision and decision of one, in order; both empty for one that does not exist. */
    Story story(String id);

    /** The bytes as they came; empty once erased, or where there never were any. */
    Optional<byte[]> content(String id, int revision);

    /** What of the revision had or has to be decided, by number; empty where nothing had, and once erased. */
    List<Part> parts(String id, int revision);

    /**
     * Which submissions to list.
     *
     * @param by handed in by that principal; anybody where empty
     * @param awaiting waiting for one of these organisations; any where empty. With {@code by}: either will do
     * @param status any where empty
     * @param before the id of the last one of the page before
     */
    record Wanted(
            Optional<String> by,
            Set<Node> awaiting,
            Optional<SubmissionStatus> status,
            Optional<String> before,
            OptionalInt limit) {

        /** All of them. */
        public static final Wanted ALL =
                new Wanted(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    /** What happened to one submission. */
    record Story(List<Revision> revisions, List<Decision> decisions) {}
}
