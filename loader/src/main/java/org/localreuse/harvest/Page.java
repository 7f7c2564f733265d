package org.localreuse.harvest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.localreuse.model.Finding;

/**
 * One page of a feed.
 *
 * @param records what it lists
 * @param unreadable what it lists and nobody can read, each with its reason; the rest of the page stands
 * @param next where to go on; empty at the end
 * @param total how many there are in the whole feed, where it says so
 * @param restUnchanged whether everything that is known and not on the pages so far is still there, and as it was
 * @param visit what to tell the server next time, so that it need not send the page again
 */
public record Page(
        List<RawRecord> records,
        List<Unreadable> unreadable,
        Optional<String> next,
        OptionalLong total,
        boolean restUnchanged,
        Visit visit) {

    /** Copies the lists. */
    public Page {
        records = List.copyOf(records);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * A record that could not be read.
     *
     * @param key its key as far as that can be told, so that it is not taken for gone; empty where it can't
     * @param payload the bytes of it, as far as they can be told apart
     */
    public record Unreadable(Optional<String> key, byte[] payload, Finding reason) {}

    /**
     * What a server told of a page.
     *
     * @param etag its {@code ETag}
     * @param lastModified its {@code Last-Modified}
     */
    public record Visit(Optional<String> etag, Optional<String> lastModified) {

        /** A server that told nothing. */
        public static final Visit NONE = new Visit(Optional.empty(), Optional.empty());
    }
}
