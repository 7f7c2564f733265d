package org.localreuse.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.localreuse.model.Comparison;
import org.localreuse.model.NotTaken;
import org.localreuse.model.NotTaken.Reason;
import org.localreuse.model.Verdict;
import org.localreuse.ontology.Base;
import org.localreuse.record.Change;
import org.localreuse.record.IntakeRecord;
import org.localreuse.record.Outdated;
import org.localreuse.record.PublicationLog;
import org.localreuse.record.PublicationLog.Begun;
import org.localreuse.store.Publication;
import org.localreuse.store.PublishedStore;
import org.localreuse.store.StoreUnavailable;

/**
 * The one writer. A change is first written down in the record, whole, with what it publishes as begun; then the published store
 * takes it in one transaction; then the record notes that it has. Whatever the moment at which the process ends, the next one
 * finishes what had been begun, and nothing is published twice.
 */
public final class Publisher {

    private final PublicationLog log;
    private final PublishedStore store;
    private final CurrentNames names;
    private final Clock clock;
    private final AtomicLong erasures = new AtomicLong();

    /** @param clock tells when something is published */
    public Publisher(IntakeRecord record, PublishedStore store, CurrentNames names, Clock clock) {
        this.log = record.publications();
        this.store = store;
        this.names = names;
        this.clock = clock;
    }

    /** The base of the published store. */
    public Base base() {
        return store.base();
    }

    /** The revision at which the published store stands. */
    public long revision() {
        return store.revision();
    }

    PublishedStore store() {
        return store;
    }

    CurrentNames names() {
        return names;
    }

    /** The time to put on a change: to the millisecond, which every record and store keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Clock clock() {
        return clock;
    }

    /**
     * Finishes what an earlier process had begun.
     *
     * @return how many publications that were
     * @throws StoreUnavailable if record and store do not belong together, or the store cannot be written
     */
    public synchronized int finish() {
        List<Begun> unfinished = log.unfinished();
        unfinished.forEach(begun -> publish(begun, false));
        long recorded = log.last().map(stamp -> stamp.revision()).orElse(0L);
        if (store.revision() != recorded) {
            throw new StoreUnavailable("The published store stands at revision " + store.revision()
                    + " and the record of the intake at " + recorded
                    + ": they do not belong together, or one is an older copy."
                    + " ./registry rebuild makes the published store again from the record.");
        }
        return unfinished.size();
    }

    /** How many changes erased something since this process began: what was read of the past before such a change may be gone. */
    long erasures() {
        return erasures.get();
    }

    /** Does something that looks at what is there and changes it, while nobody else does. */
    public synchronized <T> T alone(Supplier<T> work) {
        return work.get();
    }

    /**
     * Writes a change down and publishes it.
     *
     * @return the revision at which it can be read
     * @throws StoreUnavailable if the store cannot be written now; the change is written down, and will be published
     * @throws NotTaken if another process has changed the same submission since it was read
     */
    public long make(Change change) {
        return make(change, List.of());
    }

    /** The same, with what was decided on records of datasets. */
    public synchronized long make(Change change, List<Comparison> comparisons) {
        log.unfinished().forEach(begun -> publish(begun, false));
        boolean onlyAdds = !change.submissions().isEmpty()
                && change.submissions().stream()
                        .allMatch(standing -> standing.submission().version() == 1)
                && change.graphs().stream()
                        .allMatch(graph ->
                                log.standing(graph.publication().graph()).isEmpty());
        Optional<Begun> toPublish = begin(change, comparisons);
        if (change.decisions().stream().anyMatch(decision -> decision.verdict() == Verdict.ERASE)) {
            erasures.incrementAndGet();
        }
        toPublish.ifPresent(begun -> publish(begun, onlyAdds));
        return store.revision();
    }

    private Optional<Begun> begin(Change change, List<Comparison> comparisons) {
        try {
            return log.begin(change, comparisons);
        } catch (Outdated e) {
            NotTaken refused = new NotTaken(
                    Reason.OUTDATED, e.getMessage() + " Look at it again, then do it if you still want to.");
            refused.initCause(e);
            throw refused;
        }
    }

    private void publish(Begun begun, boolean onlyAdds) {
        if (store.revision() < begun.stamp().revision()) {
            store.publish(begun.graphs(), begun.stamp());
            if (onlyAdds) {
                names.added(graphs(begun), begun.stamp().revision());
            }
        }
        log.published(begun);
        log.done(begun);
    }

    private static List<Graph> graphs(Begun begun) {
        return begun.graphs().stream().map(Publication::statements).toList();
    }
}
