package org.localreuse.store;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateRequest;
import org.localreuse.ontology.Base;

/** A published store in this process. Readers see one revision from start to end; a publication is one transaction. */
public sealed class EmbeddedStore implements PublishedStore permits Tdb2Store {

    private final Base base;
    private final DatasetGraph data;
    private final ReadersView readers;
    private final TransactionGate gate = new TransactionGate();
    private final StoreUpdates updates;
    private final PublishedRecord record;

    /**
     * Writes the registry's own record if there is none yet.
     *
     * @param data with transactions
     * @param queried what readers query: {@code data}, or a view of it whose default graph is the union
     */
    EmbeddedStore(Base base, DatasetGraph data, DatasetGraph queried) {
        this.base = base;
        this.data = data;
        this.readers = new ReadersView(queried, gate);
        this.updates = new StoreUpdates(base);
        this.record = new PublishedRecord(base);
        Txn.executeWrite(data, () -> run(updates.initialise()));
    }

    /** An empty store in memory, gone when the process ends. */
    public static EmbeddedStore inMemory(Base base) {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        return new EmbeddedStore(base, data, new UnionView(data));
    }

    @Override
    public final Base base() {
        return base;
    }

    @Override
    public final long revision() {
        return Txn.calculateRead(readers, () -> record.revisionIn(readers));
    }

    @Override
    public final <T> T read(Function<RDFLink, T> work) {
        readers.begin(TxnType.READ);
        try (RDFLink link = ReadOnlyLink.of(RDFLink.connect(readers))) {
            return work.apply(link);
        } finally {
            readers.end();
        }
    }

    @Override
    public final long publish(List<Publication> publications, Stamp stamp) {
        updates.check(publications);
        return restore(publications::forEach, stamp);
    }

    /**
     * Publishes what is handed over one by one, so that it need not be in memory at once. Otherwise as {@link #publish}; but nothing
     * is checked.
     *
     * @param source hands over each graph once, within the transaction
     */
    public final long restore(Consumer<Consumer<Publication>> source, Stamp stamp) {
        long revision = transact(source, stamp);
        published();
        return revision;
    }

    private long transact(Consumer<Consumer<Publication>> source, Stamp stamp) {
        gate.enter();
        try {
            return Txn.calculateWrite(data, () -> write(source, stamp));
        } catch (JenaException e) {
            throw new StoreUnavailable("The store could not be written; nothing has changed: " + e.getMessage(), e);
        } finally {
            gate.leave();
        }
    }

    /** Called after each publication, outside of any transaction. */
    void published() {}

    private long write(Consumer<Consumer<Publication>> source, Stamp stamp) {
        long revision = record.revisionIn(data);
        StoreUpdates.checkLater(stamp, revision);
        source.accept(publication -> {
            run(updates.replace(publication.graph(), publication.statements(), revision));
            run(updates.replaceProvenance(publication, revision));
        });
        run(updates.conclude(revision, stamp));
        return stamp.revision();
    }

    private void run(UpdateRequest request) {
        UpdateExec.dataset(data).update(request).execute();
    }

    /**
     * The dataset for an engine that runs its own read transactions, such as a SPARQL endpoint: read only, its transactions pass the
     * gate, its default graph is the union.
     */
    public final DatasetGraph readOnlyDataset() {
        return readers;
    }

    /** The dataset as it is, past the gate: for tests of what may happen to it. */
    final DatasetGraph writableDataset() {
        return data;
    }

    /** Writes every published graph, as of one revision. The language must know named graphs. */
    public final void write(Lang language, OutputStream out) {
        Txn.executeRead(readers, () -> RDFWriter.source(readers).lang(language).output(out));
    }

    /** Runs {@code work} while nobody is in a transaction. */
    final void alone(Runnable work) {
        gate.alone(work);
    }

    /** Waits for transactions to end. */
    @Override
    public void close() {
        gate.alone(data::close);
    }
}
