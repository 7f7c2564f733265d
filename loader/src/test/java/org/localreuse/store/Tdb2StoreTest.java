package org.localreuse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localreuse.ontology.Base;

/** The contract on TDB2, and its folder. */
final class Tdb2StoreTest extends EmbeddedStoreContract {

    @TempDir
    private Path temporary;

    private Path folder;

    @Override
    protected EmbeddedStore open() {
        folder = temporary.resolve("a/store");
        return Tdb2Store.open(folder, Sample.BASE);
    }

    @Test
    void isThereAgainWhenOpenedAgain() {
        store.publish(List.of(Sample.bins()));
        store.close();

        store = Tdb2Store.open(folder, Sample.BASE);

        assertThat(store.revision()).isEqualTo(1);
        assertThat(statements(Sample.graph("bins"))
                        .isIsomorphicWith(Sample.bins().statements()))
                .isTrue();
        assertThat(store.publish(List.of(Sample.bins()))).isEqualTo(2);
    }

    @Test
    void keepsAllInACompaction() {
        store.publish(List.of(Sample.numbered("a", "x", 500)));
        store.publish(List.of(Sample.numbered("a", "y", 500)));

        ((Tdb2Store) store).compact();

        assertThat(store.revision()).isEqualTo(2);
        assertThat(count("SELECT * { ?s rdfs:comment ?c FILTER STRSTARTS(?c, 'y') }"))
                .isEqualTo(500);
        assertThat(store.publish(List.of(Sample.bins()))).isEqualTo(3);
        assertThat(ask("ASK { <id/project/bins> rdfs:label 'Bins'@en }")).isTrue();
        assertThat(folder.resolve("Data-0001")).doesNotExist();
    }

    @Test
    void compactsItselfOnceItHasGrown() {
        store.close();
        store = Tdb2Store.open(folder, Sample.BASE, 1);

        store.publish(List.of(Sample.numbered("a", "x", 500)));
        assertThat(folder.resolve("Data-0002")).exists();
        assertThat(folder.resolve("Data-0001")).doesNotExist();

        store.publish(List.of(Sample.numbered("a", "y", 500)));
        assertThat(folder.resolve("Data-0003")).as("it has not grown since").doesNotExist();
        store.close();
        store = Tdb2Store.open(folder, Sample.BASE, 1);
        assertThat(store.publish(List.of(Sample.bins()))).isEqualTo(3);
        assertThat(folder.resolve("Data-0003")).as("it remembers").doesNotExist();
        assertThat(count("SELECT * { ?s rdfs:comment ?c FILTER STRSTARTS(?c, 'y') }"))
                .isEqualTo(500);
    }

    @Test
    void refusesAFolderThatIsOpenInThisProcess() {
        assertThatThrownBy(() -> Tdb2Store.open(folder, Sample.BASE))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("already open");
        assertThat(store.publish(List.of(Sample.bins()))).isEqualTo(1);
    }

    @Test
    void refusesAFolderThatAnotherProcessHoldsAndNamesIt() throws IOException {
        store.close();
        Process holder = ChildJvm.start(StoreHolder.class, folder.toString());
        try {
            assertThat(ChildJvm.lines(holder).readLine()).isEqualTo("open");
            assertThatThrownBy(() -> Tdb2Store.open(folder, Sample.BASE))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("in use by process " + holder.pid());
        } finally {
            ChildJvm.kill(holder);
        }
        store = Tdb2Store.open(folder, Sample.BASE);
        assertThat(store.revision()).isZero();
    }

    @Test
    void refusesAFolderMadeForAnotherBase() {
        store.close();

        assertThatThrownBy(() -> Tdb2Store.open(folder, new Base("https://reuse.example/")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("https://w3id.org/localreuse/")
                .hasMessageContaining("https://reuse.example/");

        store = Tdb2Store.open(folder, Sample.BASE);
        assertThat(store.revision()).isZero();
    }

    @Test
    void opensAFolderWhoseLockFileIsGone() throws IOException {
        long revision = store.revision();
        store.close();
        Files.delete(folder.resolve("tdb.lock"));

        assertThat(Tdb2Store.isStore(folder)).isTrue();
        store = Tdb2Store.open(folder);

        assertThat(store.revision()).isEqualTo(revision);
        assertThat(store.base()).isEqualTo(Sample.BASE);
    }

    @Test
    void refusesAFolderWithOtherFiles() throws IOException {
        Path other = Files.createDirectories(temporary.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "Dear Sir or Madam");

        assertThatThrownBy(() -> Tdb2Store.open(other, Sample.BASE))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("holds other files");
        assertThat(other).isDirectoryContaining("glob:**letter.txt").isNotEmptyDirectory();
    }

    @Test
    void refusesAFileInTheFoldersPlace() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> Tdb2Store.open(file, Sample.BASE)).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void refusesADamagedFolder() throws IOException {
        store.publish(List.of(Sample.numbered("a", "x", 2_000)));
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path nodes : files.filter(file -> file.getFileName().toString().equals("nodes-data.obj"))
                    .toList()) {
                Files.write(nodes, new byte[(int) Files.size(nodes)]);
            }
        }

        assertThatThrownBy(() -> Tdb2Store.open(folder, Sample.BASE))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("damaged");

        store = Tdb2Store.open(temporary.resolve("fresh"), Sample.BASE);
    }
}
