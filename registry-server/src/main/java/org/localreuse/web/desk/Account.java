package org.localreuse.web.desk;

import java.util.List;
import org.localreuse.web.Value;

/**
 * A submission, told in plain words.
 *
 * @param tag the class of the mark of its status
 * @param meaning what the status means for whoever handed it in
 * @param awaits one of whom, or a moderator, must agree
 * @param published the first of the things that are published of it
 * @param sources the pages of what is published of it; none where nothing is
 * @param refusedRows whether the last version is a table of which rows were refused, to be had as a table
 */
public record Account(
        String id,
        long version,
        String name,
        String status,
        String tag,
        String meaning,
        String by,
        List<Value> awaits,
        List<Event> events,
        List<Value> published,
        List<String> sources,
        boolean refusedRows,
        ReportView report) {

    /** Copies the lists. */
    public Account {
        awaits = List.copyOf(awaits);
        events = List.copyOf(events);
        published = List.copyOf(published);
        sources = List.copyOf(sources);
    }
}
