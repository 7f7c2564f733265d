package org.localreuse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a store in this process promises beyond the common contract. */
abstract class EmbeddedStoreContract extends PublishedStoreContract {

    @Override
    protected abstract EmbeddedStore open();

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void aReaderSeesOneRevisionFromStartToEnd() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch published = new CountDownLatch(1);
        AtomicReference<List<Long>> seen = new AtomicReference<>();
        Thread reader = Thread.ofPlatform()
                .start(() -> seen.set(store.read(link -> {
                    long before = projects(link);
                    reading.countDown();
                    await(published);
                    return List.of(before, projects(link));
                })));
        await(reading);
        store.publish(List.of(Sample.bins()));
        published.countDown();
        reader.join(10_000);

        assertThat(seen.get()).containsExactly(0L, 0L);
        assertThat(store.<Long>read(EmbeddedStoreContract::projects)).isEqualTo(1);
    }

    @Test
    void theReadOnlyDatasetTakesNoWrites() {
        DatasetGraph readers = ((EmbeddedStore) store).readOnlyDataset();
        store.publish(List.of(Sample.bins()));

        assertThatThrownBy(() -> readers.begin(TxnType.WRITE)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> readers.begin(ReadWrite.WRITE)).isInstanceOf(UnsupportedOperationException.class);
        Txn.executeRead(readers, () -> {
            assertThat(readers.promote()).isFalse();
            assertThatThrownBy(readers::clear).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> readers.getDefaultGraph().clear()).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> readers.getGraph(Sample.graph("bins")).clear())
                    .isInstanceOf(RuntimeException.class);
            assertThat(readers.getDefaultGraph().contains(null, RDFS.label.asNode(), null))
                    .isTrue();
        });
        assertThat(readers.isInTransaction()).isFalse();
    }

    /** Jena 6.0.0 fails here without {@link EmptyInputExecutor}, and so does a Fuseki of that version. */
    @Test
    void aPatternAfterOneThatFoundNothingFindsNothing() {
        store.publish(List.of(Sample.bins()));

        assertThat(count("SELECT * { GRAPH ?g { ?x lr:partner ?y } GRAPH ?h { ?x a ?t ; dct:title ?l } }"))
                .isZero();
        assertThat(count("SELECT * { { ?x lr:partner ?y } ?x a ?t ; dct:title ?l FILTER ( ?l != 'a' ) }"))
                .isZero();
    }

    @Test
    void publishingWithinAReadIsRefusedRatherThanADeadlock() {
        assertThatThrownBy(() -> store.read(link -> store.publish(List.of(Sample.bins()))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.revision()).isZero();
    }

    private static long projects(RDFLink link) {
        try (QueryExec query = link.query("SELECT * { ?s a <https://w3id.org/localreuse/def#Project> }")) {
            return query.select().materialize().stream().count();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
