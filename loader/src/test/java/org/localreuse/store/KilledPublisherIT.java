package org.localreuse.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that publishes, at some moment, again and again: nothing acknowledged is lost, nothing is there by half. */
final class KilledPublisherIT {

    private static final int ROUNDS = 5;
    private static final long SEED = 20261123;

    @TempDir
    private Path temporary;

    @Test
    void whateverWasAcknowledgedIsWholeAndNothingIsThereByHalf() throws IOException, InterruptedException {
        Path folder = temporary.resolve("store");
        Random random = new Random(SEED);
        long acknowledged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged = Math.max(acknowledged, publishAndKill(folder, 300 + random.nextInt(700)));
            try (Tdb2Store store = Tdb2Store.open(folder, Sample.BASE)) {
                assertThat(store.revision()).isBetween(acknowledged, acknowledged + 1);
                assertWhole(store);
                acknowledged = store.revision();
            }
        }
        assertThat(acknowledged).isGreaterThan(ROUNDS);
    }

    /** The last revision that the process acknowledged; 0 if it was killed before. */
    private static long publishAndKill(Path folder, long milliseconds) throws IOException, InterruptedException {
        Process publisher = ChildJvm.start(Publisher.class, folder.toString());
        BufferedReader lines = ChildJvm.lines(publisher);
        String last = lines.readLine();
        Thread.sleep(milliseconds);
        ChildJvm.kill(publisher);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            last = line;
        }
        return last == null ? 0 : Long.parseLong(last);
    }

    private static void assertWhole(EmbeddedStore store) {
        DatasetGraph data = store.readOnlyDataset();
        long revision = store.revision();
        Txn.executeRead(data, () -> {
            for (long each = 1; each <= revision; each++) {
                assertThat(comments(data, Sample.graph("r" + each), "r" + each)).isEqualTo(Publisher.SIZE);
                assertThat(data.contains(Sample.BASE.graph("meta"), Sample.graph("r" + each), Node.ANY, Node.ANY))
                        .isTrue();
            }
            assertThat(data.containsGraph(Sample.graph("r" + (revision + 1)))).isFalse();
            assertThat(comments(data, Sample.graph("always"), "r" + revision)).isEqualTo(Publisher.SIZE);
            assertThat(Iter.count(data.find(Sample.graph("always"), Node.ANY, Node.ANY, Node.ANY)))
                    .isEqualTo(Publisher.SIZE);
        });
    }

    private static long comments(DatasetGraph data, Node graph, String mark) {
        return Iter.iter(data.find(graph, Node.ANY, RDFS.comment.asNode(), Node.ANY))
                .filter(quad -> quad.getObject().getLiteralLexicalForm().startsWith(mark + " "))
                .count();
    }
}
