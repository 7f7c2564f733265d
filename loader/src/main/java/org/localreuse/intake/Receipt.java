package org.localreuse.intake;

import java.util.Optional;
import org.localreuse.model.FileReport;
import org.localreuse.model.Submission;

/**
 * What became of something that was handed in.
 *
 * @param submission as it stands now; empty where nothing could be taken, and so nothing is kept
 * @param token the secret part of the receipt's address, with which anybody may follow the submission; only for a new submission
 * @param report what was found in it
 * @param waiting how many projects, datasets, organisations and reuses wait for another organisation or a moderator
 * @param revision the registry's revision, at which what is published of it can be read
 */
public record Receipt(
        Optional<Submission> submission, Optional<String> token, FileReport report, int waiting, long revision) {}
