package org.localreuse.harvest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localreuse.harvest.Page.Unreadable;
import org.localreuse.harvest.Page.Visit;
import org.localreuse.harvest.RecordMapper.Mapped;
import org.localreuse.model.Harvest;
import org.localreuse.model.Sha256;
import org.localreuse.model.Source;
import org.localreuse.record.HarvestRecord;
import org.localreuse.record.HarvestRecord.Found;
import org.localreuse.record.HarvestRecord.Known;
import org.localreuse.record.HarvestRecord.Remembered;
import org.localreuse.resolve.Names;

/**
 * Reads a feed from where a harvest stands to its end, and keeps what each page brings before it asks for the next: a reading that is
 * cut short goes on there.
 */
final class FeedReading {

    /** So many records are mapped at once: enough for speed, few enough for any memory. */
    private static final int PORTION = 500;

    private final HarvestRecord record;
    private final Source source;
    private final Feed feed;
    private final RecordMapper mapper;
    private final Supplier<Names> names;

    /** @param names as they are when a page is mapped */
    FeedReading(HarvestRecord record, Source source, Feed feed, RecordMapper mapper, Supplier<Names> names) {
        this.record = record;
        this.source = source;
        this.feed = feed;
        this.mapper = mapper;
        this.names = names;
    }

    /**
     * Reads on.
     *
     * @param again whether to have every page and map every record in any case
     * @return the harvest with its feed read to the end
     * @throws FeedBroken if the feed cannot be read on; what was read stays
     */
    Harvest readOn(Harvest begun, boolean again, HarvestProgress progress) {
        Harvest harvest = begun;
        Feed.Known known = known(again);
        long read = 0;
        while (!harvest.complete()) {
            Optional<Remembered> before = again ? Optional.empty() : record.remembered(source.id(), harvest.next());
            Optional<Page> page = feed.read(source, harvest.next(), visit(before), known);
            if (page.isPresent()) {
                harvest = keep(harvest, page.get(), again);
                read += page.get().records().size();
            } else {
                Remembered same = before.orElseThrow(() -> new FeedBroken(
                        "The server at " + source.address() + " says that a page is unchanged which it never gave."));
                harvest = harvest.afterPage(same.next(), true, false, false);
                record.keep(harvest, List.of(), Set.copyOf(same.keys()), Optional.of(same));
                read += same.keys().size();
            }
            progress.read(read, page.map(Page::total).orElse(OptionalLong.empty()));
        }
        return harvest;
    }

    private static Visit visit(Optional<Remembered> before) {
        return before.map(page -> new Visit(page.etag(), page.lastModified())).orElse(Visit.NONE);
    }

    private Feed.Known known(boolean again) {
        return new Feed.Known() {
            @Override
            public long size() {
                return again ? 0 : record.size(source.id());
            }

            @Override
            public Optional<String> mark(String key) {
                return again
                        ? Optional.empty()
                        : Optional.ofNullable(
                                        record.known(source.id(), List.of(key)).get(key))
                                .filter(one -> !one.gone())
                                .flatMap(Known::mark);
            }
        };
    }

    /** A page may be a whole catalogue: what it brings is mapped and kept in portions. */
    private Harvest keep(Harvest harvest, Page page, boolean again) {
        List<RawRecord> records = page.records();
        for (int from = 0; from < records.size(); from += PORTION) {
            keepRecords(harvest, records.subList(from, Math.min(records.size(), from + PORTION)), again);
        }
        keepUnreadable(harvest, page.unreadable());
        boolean unsure = page.unreadable().stream()
                .anyMatch(unreadable -> unreadable.key().isEmpty());
        Harvest after = harvest.afterPage(page.next(), false, page.restUnchanged(), unsure);
        record.keep(after, List.of(), Set.of(), remembered(harvest, page));
        return after;
    }

    private void keepRecords(Harvest harvest, List<RawRecord> portion, boolean again) {
        Map<String, RawRecord> records = new HashMap<>();
        portion.forEach(raw -> records.put(raw.key(), raw));
        Map<String, Known> before = record.known(source.id(), records.keySet());
        Set<String> unchanged = new HashSet<>();
        List<RawRecord> changed = new ArrayList<>();
        for (RawRecord raw : records.values()) {
            if (!again && isSame(before.get(raw.key()), raw.payload())) {
                unchanged.add(raw.key());
            } else {
                changed.add(raw);
            }
        }
        record.keep(harvest, mapped(changed, records), unchanged, Optional.empty());
    }

    /** What cannot be told apart has no key, and cannot be kept. */
    private void keepUnreadable(Harvest harvest, List<Unreadable> all) {
        List<String> keys =
                all.stream().flatMap(one -> one.key().stream()).distinct().toList();
        Map<String, Known> before = record.known(source.id(), keys);
        Set<String> unchanged = new HashSet<>();
        List<Found> found = new ArrayList<>();
        for (Unreadable unreadable : all) {
            unreadable.key().ifPresent(key -> {
                if (isSame(before.get(key), unreadable.payload())) {
                    unchanged.add(key);
                } else {
                    found.add(unreadable(key, unreadable));
                }
            });
        }
        record.keep(harvest, found, unchanged, Optional.empty());
    }

    private static boolean isSame(@Nullable Known before, byte[] payload) {
        return before != null && !before.gone() && before.payload().equals(Sha256.hex(payload));
    }

    private static List<String> keys(Page page) {
        return Stream.concat(
                        page.records().stream().map(RawRecord::key),
                        page.unreadable().stream().flatMap(unreadable -> unreadable.key().stream()))
                .distinct()
                .toList();
    }

    /** A page is worth remembering where the server said by what to know it again, and nothing on it escaped us. */
    private static Optional<Remembered> remembered(Harvest harvest, Page page) {
        Visit visit = page.visit();
        boolean known = visit.etag().isPresent() || visit.lastModified().isPresent();
        boolean whole = page.unreadable().stream()
                .allMatch(unreadable -> unreadable.key().isPresent());
        return known && whole && !page.restUnchanged()
                ? Optional.of(
                        new Remembered(harvest.next(), visit.etag(), visit.lastModified(), page.next(), keys(page)))
                : Optional.empty();
    }

    private List<Found> mapped(List<RawRecord> changed, Map<String, RawRecord> records) {
        if (changed.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (Mapped mapped : mapper.map(source, changed, names.get())) {
            RawRecord raw = Objects.requireNonNull(records.get(mapped.key()));
            Optional<Mapped.Taken> taken = mapped instanceof Mapped.Taken one ? Optional.of(one) : Optional.empty();
            found.add(new Found(
                    raw.key(),
                    raw.model().name(),
                    raw.payload(),
                    raw.mark(),
                    taken.map(Mapped.Taken::dataset),
                    taken.map(Mapped.Taken::statements),
                    mapped.findings()));
        }
        return found;
    }

    private static Found unreadable(String key, Unreadable unreadable) {
        return new Found(
                key,
                "",
                unreadable.payload(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(unreadable.reason()));
    }
}
