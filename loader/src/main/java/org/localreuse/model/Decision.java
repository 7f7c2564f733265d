package org.localreuse.model;

import java.time.Instant;

/**
 * One decision on a submission.
 *
 * @param revision the revision of the submission on which it was made
 * @param comment the reason, for whoever handed it in
 * @param by the id of the principal who decided
 */
public record Decision(String submission, int revision, Verdict verdict, String comment, String by, Instant at) {}
