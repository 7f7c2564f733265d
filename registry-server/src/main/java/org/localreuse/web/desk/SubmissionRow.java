package org.localreuse.web.desk;

import org.localreuse.model.Submission;
import org.localreuse.web.Words;

/**
 * A submission in a list.
 *
 * @param tag the class of the mark of its status
 * @param when it came in, in words
 */
public record SubmissionRow(String id, String name, String status, String tag, String by, String when, int revisions) {

    static SubmissionRow of(Submission submission, Accounts accounts) {
        return new SubmissionRow(
                submission.id(),
                submission.name(),
                StatusWords.of(submission.status()),
                StatusWords.tag(submission.status()),
                accounts.name(submission.by()),
                Words.moment(submission.receivedAt()),
                submission.revisions());
    }
}
