package org.localreuse.harvest.feed;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.localreuse.harvest.Feed.Known;
import org.localreuse.harvest.RawRecord;

/** What one harvest of a CKAN has seen so far. */
final class CkanSeen {

    private final Map<String, Optional<String>> marks = new HashMap<>();
    private boolean fromTheStart;
    private boolean moved;
    private long others;
    private long unknown;
    private int newOnPage;

    /** The harvest begins at the first page: only then can be told what is missing. */
    void startOver() {
        marks.clear();
        fromTheStart = true;
        moved = false;
        others = 0;
        unknown = 0;
    }

    /**
     * Takes a page in, and what was on an earlier one out of it.
     *
     * @param passedOver how many on it are no datasets
     * @return whether there are some on it, and all are known from earlier harvests, as they are
     */
    boolean add(Records records, int passedOver, Known known) {
        boolean allKnown = records.unreadable().isEmpty() && !records.taken().isEmpty();
        newOnPage = 0;
        for (Iterator<RawRecord> each = records.taken().iterator(); each.hasNext(); ) {
            RawRecord found = each.next();
            Optional<String> mark = known.mark(found.key());
            allKnown &= found.mark().isPresent() && found.mark().equals(mark);
            Optional<String> before = marks.put(found.key(), found.mark());
            if (found.mark().equals(before)) {
                each.remove();
            }
            moved |= before != null;
            newOnPage += before == null ? 1 : 0;
            unknown += before == null && mark.isEmpty() ? 1 : 0;
        }
        others += passedOver + records.unreadable().size();
        return allKnown;
    }

    int newOnPage() {
        return newOnPage;
    }

    void countWas(long before, long now) {
        moved |= before >= 0 && before != now;
    }

    /** Whether the site's count is that of what is known and what is new: then nothing has vanished. */
    boolean accountsFor(OptionalLong count, Known known) {
        return fromTheStart && count.isPresent() && count.getAsLong() == known.size() + unknown + others;
    }

    /** Whether the list moved while it was read, and not everything that it counts has been seen. */
    boolean missesSome(long total) {
        return fromTheStart && moved && marks.size() + others < total;
    }
}
