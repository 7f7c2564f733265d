package org.localreuse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.Jena;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.ontology.Base;

/** An aborted write, then a good one: can every node be read after opening again? */
final class AbortRepairTest {

    private static final Node GRAPH = Base.DEFAULT.graph("submission/a");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {100, 5_000})
    void anAbortedWriteDoesNoHarm(int aborted) {
        assertThat(nodesAfterAnAbort(aborted, AbortRepair::install)).isEqualTo(2_000);
    }

    @Test
    void anAbortedWriteDoesNoHarmAfterACompaction() {
        assertThat(nodesAfterAnAbort(100, dataset -> {
                    AbortRepair.install(dataset);
                    DatabaseMgr.compact(dataset, true);
                    AbortRepair.install(dataset);
                }))
                .isEqualTo(2_000);
    }

    /** When this fails, Jena has mended the bug, and {@link AbortRepair} can go. */
    @Test
    void withoutTheRepairAnAbortedWriteCorruptsTheStore() {
        assertThatThrownBy(() -> nodesAfterAnAbort(100, dataset -> {})).hasStackTraceContaining("NodeTableTRDF");
    }

    /** When this fails, see whether {@link AbortRepair} and {@link EmptyInputExecutor} are still needed and still work. */
    @Test
    void theRepairsWereTriedWithThisVersionOfJena() {
        assertThat(Jena.VERSION).isEqualTo(AbortRepair.JENA_VERSION);
    }

    @Test
    void aStoreSurvivesAFailingPublication() {
        Path store = folder.resolve("store");
        try (Tdb2Store opened = Tdb2Store.open(store, Base.DEFAULT)) {
            opened.publish(List.of(Sample.numbered("a", "x", 1_000)));
            DatasetGraph data = opened.writableDataset();
            abortedWrite(data, 1_000);
            opened.publish(List.of(Sample.numbered("b", "x", 1_000)));
            opened.compact();
            abortedWrite(data, 1_000);
            opened.publish(List.of(Sample.numbered("c", "x", 1_000)));
        }
        try (Tdb2Store again = Tdb2Store.open(store, Base.DEFAULT)) {
            assertThat(again.revision()).isEqualTo(3);
            DatasetGraph readers = again.readOnlyDataset();
            assertThat(Txn.calculateRead(readers, () -> nodes(readers))).isGreaterThan(3_000);
        }
    }

    private long nodesAfterAnAbort(int aborted, Consumer<DatasetGraph> repair) {
        String location = folder.resolve("db").toString();
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(location);
        try {
            Txn.executeWrite(dataset, () -> fill(dataset, "base", 1_000));
            repair.accept(dataset);
            abortedWrite(dataset, aborted);
            Txn.executeRead(dataset, () -> nodes(dataset));
            Txn.executeWrite(dataset, () -> {
                Iter.count(dataset.find(Node.ANY, subject("base", 1), Node.ANY, Node.ANY));
                fill(dataset, "after", 1_000);
            });
        } finally {
            TDBInternal.expel(dataset, true);
        }
        DatasetGraph again = DatabaseMgr.connectDatasetGraph(location);
        try {
            return Txn.calculateRead(again, () -> nodes(again));
        } finally {
            TDBInternal.expel(again, true);
        }
    }

    private static void abortedWrite(DatasetGraph dataset, int size) {
        dataset.begin(ReadWrite.WRITE);
        fill(dataset, "aborted", size);
        nodes(dataset);
        dataset.abort();
        dataset.end();
    }

    private static void fill(DatasetGraph dataset, String mark, int size) {
        for (int i = 0; i < size; i++) {
            dataset.add(
                    GRAPH,
                    subject(mark, i),
                    NodeFactory.createURI("http://example.org/p"),
                    NodeFactory.createLiteralString(mark + " literal value number " + i));
        }
    }

    private static Node subject(String mark, int i) {
        return NodeFactory.createURI("http://example.org/" + mark + "/" + i);
    }

    /** Reads each node of each statement, and counts the statements. */
    private static long nodes(DatasetGraph dataset) {
        return Iter.iter(dataset.find())
                .filter(quad -> !quad.getSubject().toString().isEmpty()
                        && !quad.getPredicate().toString().isEmpty()
                        && !quad.getObject().toString().isEmpty())
                .count();
    }
}
