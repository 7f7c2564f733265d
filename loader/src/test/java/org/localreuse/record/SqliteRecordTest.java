package org.localreuse.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localreuse.record.Samples.NOON;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionStatus;
import org.localreuse.model.Verdict;
import org.localreuse.store.StoreUnavailable;

/** The contract on SQLite, and its file. */
final class SqliteRecordTest extends IntakeRecordContract {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("new/intake.db");
    }

    @Override
    public IntakeRecord connect() {
        return SqlRecord.sqlite(file());
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            connection.createStatement().execute(statement);
        }
    }

    /** Where that text stands in the database's files: which file, and at which byte. */
    private List<String> places(String text) throws IOException {
        List<String> places = new ArrayList<>();
        try (Stream<Path> files = Files.list(file().getParent())) {
            for (Path each : files.toList()) {
                String all = Files.readString(each, StandardCharsets.ISO_8859_1);
                for (int at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) {
                    places.add(each.getFileName() + " at " + at);
                }
            }
        }
        return places;
    }

    @Test
    void whatIsErasedStandsInNoFileAnyMore() throws IOException {
        record.publications().begin(Samples.simple("kept", 0));
        Submission submission = handInTwice("Jane-Doe");
        String zipped = zipped(PastGraphsContract.speaking("Jane-Doe"));
        assertThat(places("content of kept")).isNotEmpty();
        assertThat(places("Jane-Doe")).isNotEmpty();
        assertThat(places(zipped)).isNotEmpty();

        erase(submission);

        assertThat(places("content of kept")).isNotEmpty();
        assertThat(places("Jane")).isEmpty();
        assertThat(places(zipped)).isEmpty();
    }

    /** As the record keeps it. The order of statements is that of a publication's copy. */
    private static String zipped(String turtle) {
        byte[] bytes = Statements.toBytes(Samples.publication("any", turtle).statements());
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Pages that were split and joined on the way leave no copy behind either. */
    @Test
    void whatIsErasedAmongMuchElseStandsInNoFileAnyMore() throws IOException {
        String secret = "Jane-Doe ".repeat(100);
        Submission submission = Samples.submission("m", 0);
        for (int i = 0; i < 40; i++) {
            record.publications().begin(Samples.simple("a" + i, 0));
            record.publications().begin(Samples.simple("z" + i, 0));
            String content = secret.repeat(1 + i % 7) + i;
            record.publications()
                    .begin(Samples.of(
                            submission,
                            Samples.received(
                                    Samples.revision("m", i + 1, content, Set.of()),
                                    content,
                                    PastGraphsContract.speaking("Jane-Doe")),
                            Samples.published("m", i + 1, PastGraphsContract.speaking("Jane-Doe" + i))));
            submission = Samples.changed(submission, SubmissionStatus.ACCEPTED, i + 2);
        }
        assertThat(places("Jane-Doe")).isNotEmpty();

        record.publications()
                .begin(Samples.decided(
                        submission, Samples.decision("m", Verdict.ERASE, ""), Samples.takenAway("m", 40, "")));

        assertThat(places("content of a7")).isNotEmpty();
        assertThat(places("Jane-Doe")).isEmpty();
    }

    @Test
    void isForItsOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void keepsWhatWasTakenInAndNothingOfAHalf() throws SQLException {
        record.publications().begin(Samples.simple("a", 0));
        sql(
                "create trigger crash before insert on published_graph when new.position = 1 begin select raise(abort, 'crash'); end");

        assertThatThrownBy(() -> record.publications()
                        .begin(Samples.of(
                                Samples.submission("b", 0),
                                Samples.received(Samples.revision("b", 1, "b", Set.of()), "b", ""),
                                Samples.published("b", 1, Samples.project("b")),
                                Samples.published("b2", 1, Samples.project("b2")))))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining(file().toString());

        assertThat(record.submissions().list(SubmissionRecord.Wanted.ALL))
                .extracting(Submission::id)
                .containsExactly("a");
        assertThat(record.submissions().story("b").revisions()).isEmpty();
        assertThat(record.publications().unfinished()).hasSize(1);
    }

    @Test
    void isOpenedByItsAddressToo() {
        record.publications().begin(Samples.simple("a", 0));

        try (IntakeRecord same = SqlRecord.open("jdbc:sqlite:" + file())) {
            assertThat(same.submissions().find("a")).isPresent();
        }
    }

    @Test
    void isMadeInMemoryForAWhile() {
        try (IntakeRecord one = SqlRecord.inMemory();
                IntakeRecord other = SqlRecord.inMemory()) {
            one.publications().begin(Samples.simple("a", 0)).ifPresent(one.publications()::done);
            one.publications()
                    .current(each -> assertThat(one.submissions().find("a")).isPresent());

            assertThat(one.publications().last())
                    .get()
                    .extracting(stamp -> stamp.at())
                    .isEqualTo(NOON);
            assertThat(other.submissions().find("a")).isEmpty();
        }
    }

    @Test
    void knowsItsNewestMigration() throws IOException, URISyntaxException {
        try (Stream<Path> migrations =
                Files.list(Path.of(SqlMigrations.class.getResource("migration").toURI()))) {
            assertThat(migrations.map(path -> path.getFileName().toString()).max(Comparator.naturalOrder()))
                    .get()
                    .asString()
                    .startsWith("V" + SqlMigrations.NEWEST + "__");
        }
    }

    @Test
    void refusesWhatANewerVersionWrote() throws SQLException {
        record.close();
        sql("""
                insert into record_migration
                select 99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', installed_on, 1, 1 from record_migration limit 1""");

        refused("was written by a newer version");

        sql("delete from record_migration where version = '99'");
        record = connect();
    }

    private void refused(String words) {
        assertThatThrownBy(() -> SqlRecord.sqlite(file()))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining(words)
                .hasMessageContaining(file().toString());
    }

    @Test
    void refusesAFileThatIsSomethingElse() throws IOException {
        record.close();
        Files.writeString(file(), "This is a shopping list, and rather a long one. ".repeat(100));

        refused("is no SQLite database");

        Files.delete(file());
        record = connect();
    }

    @Test
    void refusesTheDatabaseOfAnotherProgram() throws IOException, SQLException {
        record.close();
        Files.delete(file());
        sql("create table shopping (item text)");

        refused("See that the database is the registry's own");

        Files.delete(file());
        record = connect();
    }

    @Test
    void refusesAFolderAndAPlaceThatCannotBe() throws IOException {
        assertThatThrownBy(() -> SqlRecord.sqlite(folder))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> SqlRecord.sqlite(file().resolve("intake.db")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("See that you may write");
        for (String address : List.of("jdbc:mysql://x/y?password=hush", "intake.db")) {
            assertThatThrownBy(() -> SqlRecord.open(address))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("begins with jdbc:postgresql:")
                    .hasMessageNotContaining("hush");
        }
    }
}
