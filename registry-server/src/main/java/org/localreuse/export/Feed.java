package org.localreuse.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is new, the latest first.
 *
 * @param id stays, wherever the feed is fetched from
 * @param links by relation: the pages of the feed, and the web page that shows the same
 */
record Feed(String id, String title, Instant updated, Map<String, String> links, List<Entry> entries) {

    /**
     * One thing.
     *
     * @param id its IRI
     * @param authors on whose word it stands; the register where nobody is named
     * @param contributors who leads it
     * @param page where it is shown
     */
    record Entry(
            String id,
            String title,
            Instant published,
            Instant updated,
            List<String> authors,
            List<String> contributors,
            String page,
            String summary) {}
}
