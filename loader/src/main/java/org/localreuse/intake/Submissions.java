package org.localreuse.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.localreuse.model.FileReport;
import org.localreuse.model.Principal;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionFile;
import org.localreuse.model.Verdict;
import org.localreuse.record.Part;
import org.localreuse.record.SubmissionRecord;

/**
 * What principals may do with submissions. What is told to have been done is on disk, in the record, and in the published store.
 *
 * @implSpec every method that changes something throws {@link org.localreuse.model.NotTaken} where it may not or cannot be done; an
 *     {@code expected} version that is not the present one is {@code OUTDATED}
 */
public interface Submissions {

    /**
     * The report alone, as handing it in would give it; nothing is kept.
     *
     * @param options as for handing it in
     */
    FileReport validate(Principal who, SubmissionFile file, LoadOptions options);

    /**
     * Takes in something new. The same bytes again from the same principal are the same submission, so that a client which never
     * heard the answer may simply ask again.
     *
     * @param file its identity is not looked at
     */
    Receipt handIn(Principal who, SubmissionFile file, LoadOptions options);

    /** Takes in another version of it, in place of the one before. */
    Receipt revise(Principal who, String id, OptionalLong expected, SubmissionFile file, LoadOptions options);

    /** Accepts, rejects or sends back what waits; or withdraws, or erases. */
    Submission decide(Principal who, String id, OptionalLong expected, Verdict verdict, String comment);

    /** A submission that the principal may see: its own, what waits or waited for its organisations, any for a moderator. */
    Optional<Told> read(Principal who, String id);

    /** The submission to whose receipt that token belongs. */
    Optional<Told> track(String token);

    /** Those that the principal may see, the newest first. */
    List<Submission> list(Principal who, SubmissionRecord.Wanted wanted);

    /** How many those are, on all pages. */
    int count(Principal who, SubmissionRecord.Wanted wanted);

    /** The bytes of a revision as they came, if the principal may see them and they are not erased. */
    Optional<byte[]> content(Principal who, String id, int revision);

    /**
     * A submission with all that happened to it.
     *
     * @param parts what of the present revision had, or has, to be decided
     */
    record Told(Submission submission, SubmissionRecord.Story story, List<Part> parts) {}
}
