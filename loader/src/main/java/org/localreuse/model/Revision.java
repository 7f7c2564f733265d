package org.localreuse.model;

import java.time.Instant;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * One version of a submission, as it was handed in.
 *
 * @param number counted from 1
 * @param digest SHA-256 of the bytes, in hexadecimal; all that remains after an erasure
 * @param mediaType of the format as which it was read
 * @param size in bytes
 * @param by the id of the principal who handed this version in
 * @param awaits the organisations that parts of it wait for
 * @param erased whether bytes, statements and report are gone
 */
public record Revision(
        String submission,
        int number,
        String digest,
        String mediaType,
        String name,
        long size,
        String by,
        Instant receivedAt,
        FileReport report,
        Set<Node> awaits,
        boolean erased) {

    /** Copies the organisations. */
    public Revision {
        awaits = Set.copyOf(awaits);
    }
}
