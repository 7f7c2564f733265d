package org.localreuse.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localreuse.record.SubmissionRecord.Wanted;
import org.localreuse.store.StoreUnavailable;

/** The contract on PostgreSQL, and its refusals. */
final class PostgresRecordIT extends IntakeRecordContract {

    @TempDir
    private static Path folder;

    private static PostgresServer server;

    private String database = "";

    @BeforeAll
    static void startServer() throws IOException, InterruptedException {
        server = PostgresServer.start(folder);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    @Override
    void open() {
        try {
            database = server.newDatabase();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        super.open();
    }

    @Override
    public IntakeRecord connect() {
        return SqlRecord.open(server.url(database));
    }

    @Test
    void keepsNothingOfAHalf() throws SQLException {
        record.publications().begin(Samples.simple("a", 0));
        server.execute(database, "alter table mention add constraint crash check (iri not like '%/project/b')");

        assertThatThrownBy(() -> record.publications().begin(Samples.simple("b", 0)))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining(server.address(database))
                .hasMessageNotContaining(PostgresServer.PASSWORD);

        assertThat(record.submissions().list(Wanted.ALL)).hasSize(1);
        assertThat(record.publications().unfinished()).hasSize(1);
    }

    @Test
    void refusesWhatANewerVersionWrote() throws SQLException {
        server.execute(database, """
                insert into record_migration
                select 99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', installed_on, 1, true from record_migration limit 1""");

        refused(server.url(database), "was written by a newer version");
    }

    @Test
    void refusesTheDatabaseOfAnotherProgram() throws SQLException {
        String other = server.newDatabase();
        server.execute(other, "create table shopping (item text)");

        refused(server.url(other), "See that the database is the registry's own");
    }

    @Test
    void saysWhyItCannotBeReached() {
        refused(server.url("nowhere"), "there is no such database");
        refused(server.address(database) + "?user=registry&password=hush", "it refuses the user or the password");
        refused(server.address(database) + "?user=nobody&password=hush", "it refuses the user or the password");
        refused("jdbc:postgresql://127.0.0.1:9/registry?password=hush", "no PostgreSQL answers there");
        refused("jdbc:postgresql://127.0.0.1:port/registry?password=hush", "is not understood");
    }

    private static void refused(String url, String words) {
        assertThatThrownBy(() -> SqlRecord.open(url))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining(words)
                .hasMessageContaining(SqlSources.withoutSecrets(url))
                .hasMessageNotContainingAny("hush", PostgresServer.PASSWORD);
    }
}
