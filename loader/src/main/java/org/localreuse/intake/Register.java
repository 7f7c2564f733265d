package org.localreuse.intake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.localreuse.query.QueryLibrary;
import org.localreuse.record.IntakeRecord;
import org.localreuse.resolve.Names;
import org.localreuse.store.EmbeddedStore;
import org.localreuse.store.PublishedStore;

/** A record and a published store that belong together, with what takes things in, put together. */
public final class Register implements AutoCloseable {

    private final PublishedStore store;
    private final IntakeRecord record;
    private final QueryLibrary queries;
    private final CurrentNames names;
    private final Publisher publisher;
    private final Intake intake;
    private final History history;

    /**
     * Owns both from now on.
     *
     * @param reading for the base of the store
     * @param clock tells when something is handed in and published
     */
    public Register(PublishedStore store, IntakeRecord record, Reading reading, Clock clock) {
        this.store = store;
        this.record = record;
        this.queries = new QueryLibrary(store.base());
        this.names = new CurrentNames(store, queries, reading.reference());
        this.publisher = new Publisher(record, store, names, clock);
        this.history = new RecordedHistory(record, publisher);
        this.intake = new Intake(record, publisher, reading.readers(), reading.validator());
    }

    /**
     * Makes it ready to be written: finishes what an earlier process had begun, and puts the reference data of this version in.
     *
     * @throws org.localreuse.store.StoreUnavailable if record and store do not belong together
     */
    public Register ready() {
        publisher.finish();
        new ReferenceGraphs(record, publisher).install();
        return this;
    }

    public PublishedStore store() {
        return store;
    }

    public IntakeRecord record() {
        return record;
    }

    public QueryLibrary queries() {
        return queries;
    }

    public Intake intake() {
        return intake;
    }

    /** The one writer of the published store. */
    public Publisher publisher() {
        return publisher;
    }

    /** Every name that is known now. */
    public Names names() {
        return names.current().with(List.of());
    }

    /** What a server needs. */
    public Desk desk() {
        return new Desk(
                new RecordedSubmissions(intake),
                new RecordedConfirmations(intake, queries),
                history,
                record.keys(),
                store instanceof EmbeddedStore embedded
                        ? Optional.of(new RecordedAdministration(intake, embedded))
                        : Optional.empty());
    }

    /** Closes the store, then the record. */
    @Override
    public void close() {
        try (record) {
            store.close();
        }
    }
}
