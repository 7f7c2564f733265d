package org.localreuse.model;

/** How far a submission has come. */
public enum SubmissionStatus {
    /** Something of it waits for another organisation or a moderator; the rest, if any, is published. */
    PENDING,
    /** All that could be taken is published. */
    ACCEPTED,
    /** Sent back with a comment: hand it in again. What had been published before stays. */
    RETURNED,
    /** A decision kept it out. */
    REJECTED,
    /** Taken back by whoever handed it in, or by a moderator. */
    WITHDRAWN
}
