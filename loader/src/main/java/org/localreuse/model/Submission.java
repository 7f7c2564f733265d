package org.localreuse.model;

import java.time.Instant;

/**
 * Something that was handed in, as it stands.
 *
 * @param id also ends the IRI of the graph that holds what is published of it
 * @param identity what makes it the same when it comes again
 * @param name what people call it, such as a file name
 * @param by the id of the principal who handed it in
 * @param revisions how many times it was handed in with other content
 * @param version raised with each change of any kind: its entity tag
 * @param published whether anything of it is in the published store
 */
public record Submission(
        String id,
        String identity,
        String name,
        String by,
        SubmissionStatus status,
        int revisions,
        long version,
        boolean published,
        Instant receivedAt,
        Instant changedAt) {}
