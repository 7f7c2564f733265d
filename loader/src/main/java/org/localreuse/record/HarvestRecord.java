package org.localreuse.record;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.localreuse.model.Finding;
import org.localreuse.model.Harvest;
import org.localreuse.model.Source;

/** Other registries, what they list, and each time that they were asked. Each method is one transaction. */
public interface HarvestRecord {

    /**
     * Sets a source up, or changes one that is there; one that was removed comes back with what was known of it.
     *
     * @param at when
     */
    void put(Source source, Instant at);

    /** Whether there was such a source; what it listed stays known. */
    boolean remove(String source, Instant at);

    /** Those that are set up, by their ids. */
    List<Source> sources();

    /** Begins a harvest; another that had not ended is discarded. */
    Harvest begin(Source source, Instant at);

    /** The last harvests of a source, newest first. */
    List<Harvest> harvests(String source, int limit);

    /** How many records of a source are known and not gone. */
    long size(String source);

    /** What is known of those records; of those that are known. */
    Map<String, Known> known(String source, Collection<String> keys);

    /** What was remembered of that page by the last harvest that was carried through. */
    Optional<Remembered> remembered(String source, Optional<String> cursor);

    /**
     * Keeps what one page brought, and how far the harvest has come with it.
     *
     * @param after the harvest as it stands afterwards
     * @param found records that are new or changed
     * @param unchanged keys of those that are as they were
     * @param page what to remember of the page, where it may be remembered
     */
    void keep(Harvest after, List<Found> found, Set<String> unchanged, Optional<Remembered> page);

    /** Keeps how the harvest stands. One that is over forgets what it found; one that is discarded, what it remembered as well. */
    void keep(Harvest after);

    /** How what a harvest found differs from what was known. */
    Difference difference(Harvest harvest);

    /** Why some of what a harvest found could not be taken, by key; for as long as it has not ended. */
    Map<String, List<Finding>> refused(Harvest harvest, int limit);

    /** The keys of some that would be gone. */
    List<String> missing(Harvest harvest, int limit);

    /**
     * Makes what a harvest found what is known: new records get their places, what is missing is gone. Doing it again changes nothing.
     *
     * @param after the harvest as it stands afterwards
     */
    void settle(Harvest after);

    /** The places of what that harvest changed, in order. */
    List<Long> changedPlaces(Harvest harvest);

    /** What is known at places from the first to before the second, in order. */
    List<Entry> entries(String source, long from, long to);

    /** What lies in quarantine, by key. */
    List<Entry> quarantined(String source, int limit);

    /** A payload by its digest, as it came. */
    Optional<byte[]> payload(String digest);

    /**
     * What is known of a record, as far as it takes to tell whether it has changed.
     *
     * @param payload digest of what came last
     * @param mark what the registry said itself
     */
    record Known(String payload, Optional<String> mark, boolean gone) {}

    /**
     * A page that was read.
     *
     * @param keys of the records on it
     */
    record Remembered(
            Optional<String> cursor,
            Optional<String> etag,
            Optional<String> lastModified,
            Optional<String> next,
            List<String> keys) {}

    /**
     * A record as a harvest found it.
     *
     * @param model which mapping read it
     * @param statements none where it is quarantined
     */
    record Found(
            String key,
            String model,
            byte[] payload,
            Optional<String> mark,
            Optional<Node> dataset,
            Optional<Graph> statements,
            List<Finding> findings) {

        /** Whether it could not be taken. */
        public boolean isQuarantined() {
            return statements.isEmpty();
        }
    }

    /**
     * A record as it is known.
     *
     * @param payload digest of what came last
     * @param statements as they were when it could be read last; empty where it never could
     * @param firstSeen when it was first listed
     * @param changedAt when it was found changed
     * @param goneAt when it was no longer listed
     */
    record Entry(
            String key,
            long place,
            String payload,
            Optional<Node> dataset,
            Graph statements,
            List<Finding> findings,
            boolean quarantined,
            Instant firstSeen,
            Instant changedAt,
            Optional<Instant> goneAt) {}

    /**
     * Counts of a harvest.
     *
     * @param known before it, and not gone
     * @param added new, or back
     * @param quarantined of those added or changed
     * @param missing known, and not listed any more
     */
    record Difference(long known, long added, long changed, long quarantined, long missing) {

        /** How many are as they were. */
        public long unchanged() {
            return known - changed - missing;
        }

        /** Whether nothing is to be done. */
        public boolean isEmpty() {
            return added == 0 && changed == 0 && missing == 0;
        }
    }
}
