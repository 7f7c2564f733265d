package org.localreuse.harvest.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localreuse.harvest.Feed;
import org.localreuse.harvest.Feed.Known;
import org.localreuse.harvest.Page;
import org.localreuse.harvest.Page.Unreadable;
import org.localreuse.harvest.Page.Visit;
import org.localreuse.harvest.RawRecord;
import org.localreuse.harvest.TestClock;
import org.localreuse.harvest.fetch.FetchLimits;
import org.localreuse.harvest.fetch.Fetcher;
import org.localreuse.model.Source;

/** A feed read from its first page to its last, and what was on them. */
final class Reading {

    static final Known NOTHING = known(Map.of());

    final List<RawRecord> records = new ArrayList<>();
    final List<Unreadable> unreadable = new ArrayList<>();
    final List<Page> pages = new ArrayList<>();
    private final Map<Optional<String>, Page> pageAt = new HashMap<>();

    /** How many pages were as they were. */
    int unchanged;

    private Reading() {}

    static Fetcher fetcher() {
        return new Fetcher(FetchLimits.STANDARD, "test", Fetcher.Network.INTERNET, new TestClock());
    }

    /** The first harvest. */
    static Reading of(Fetcher fetcher, Source source) {
        return of(fetcher, source, new Reading(), NOTHING);
    }

    /** A later harvest of the same source. */
    Reading again(Fetcher fetcher, Source source) {
        return of(fetcher, source, this, known());
    }

    private static Reading of(Fetcher fetcher, Source source, Reading before, Known known) {
        Reading reading = new Reading();
        Feed feed = new Feeds(fetcher).of(source.type());
        Optional<String> cursor = Optional.empty();
        do {
            Optional<Page> earlier = Optional.ofNullable(before.pageAt.get(cursor));
            Visit visit = earlier.map(Page::visit).orElse(Visit.NONE);
            Optional<Page> read = feed.read(source, cursor, visit, known);
            reading.unchanged += read.isEmpty() ? 1 : 0;
            read.ifPresent(reading::take);
            Page page = read.or(() -> earlier).orElseThrow();
            reading.pageAt.put(cursor, page);
            cursor = page.next();
        } while (cursor.isPresent());
        return reading;
    }

    private void take(Page page) {
        pages.add(page);
        records.addAll(page.records());
        unreadable.addAll(page.unreadable());
    }

    boolean restUnchanged() {
        return pages.getLast().restUnchanged();
    }

    List<String> keys() {
        return records.stream().map(RawRecord::key).toList();
    }

    /** As a register knows it after this harvest. */
    Known known() {
        Map<String, Optional<String>> marks = new HashMap<>();
        records.forEach(found -> marks.put(found.key(), found.mark()));
        return known(marks);
    }

    private static Known known(Map<String, Optional<String>> marks) {
        return new Known() {
            @Override
            public long size() {
                return marks.size();
            }

            @Override
            public Optional<String> mark(String key) {
                return marks.getOrDefault(key, Optional.empty());
            }
        };
    }
}
