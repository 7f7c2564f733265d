package org.localreuse.harvest;

import java.util.Optional;
import org.localreuse.harvest.Page.Visit;
import org.localreuse.model.Source;

/** A registry, read page by page. */
public interface Feed {

    /**
     * Reads one page.
     *
     * @param source what to read
     * @param cursor where: what the page before told as next; empty for the start
     * @param visit what the server told the last time; {@link Visit#NONE} to have the page in any case
     * @param known what is known of the registry already
     * @return the page; empty if it is as it was at that visit
     * @throws FeedBroken if it cannot be had or read, after what was worth trying again was tried again
     */
    Optional<Page> read(Source source, Optional<String> cursor, Visit visit, Known known);

    /** What is known of a registry from earlier. */
    interface Known {

        /** How many of its records are known and not gone. */
        long size();

        /** What the registry said of that record the last time, where it said anything. */
        Optional<String> mark(String key);
    }
}
