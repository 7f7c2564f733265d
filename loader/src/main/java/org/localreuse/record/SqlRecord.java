package org.localreuse.record;

import java.nio.file.Path;
import org.localreuse.store.StoreUnavailable;

/** The record in SQL: SQLite in a file, or PostgreSQL. */
public final class SqlRecord implements IntakeRecord {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String SQLITE = "jdbc:sqlite:";
    private static final int FILE_CONNECTIONS = 4;
    private static final int SERVER_CONNECTIONS = 8;

    private final SqlDatabase database;
    private final SubmissionRecord submissions;
    private final PublicationLog publications;
    private final KeyRecord keys;
    private final PastGraphs past;
    private final HarvestRecord harvests;
    private final IdentityRecord identity;

    private SqlRecord(SqlDatabase database) {
        this.database = database;
        this.submissions = new SqlSubmissions(database);
        this.publications = new SqlPublications(database);
        this.keys = new SqlKeys(database);
        this.past = new SqlPastGraphs(database);
        this.harvests = new SqlHarvests(database);
        this.identity = new SqlIdentity(database);
    }

    /**
     * The record in that file, which is made if it is not there.
     *
     * @throws StoreUnavailable if it cannot be, holds something else, or was written by a newer version
     */
    public static SqlRecord sqlite(Path file) {
        return new SqlRecord(
                SqlDatabase.open(SqlDialect.SQLITE, file.toString(), SqlSources.file(file), FILE_CONNECTIONS));
    }

    /** A record that is gone once closed, for one thread at a time. */
    public static SqlRecord inMemory() {
        return new SqlRecord(SqlDatabase.open(SqlDialect.SQLITE, "memory", SqlSources.memory(), 1));
    }

    /**
     * The record at that address: {@code jdbc:postgresql:…}, or {@code jdbc:sqlite:} and a file.
     *
     * @throws StoreUnavailable if it cannot be reached, refuses, or was written by a newer version
     */
    public static SqlRecord open(String jdbcUrl) {
        if (jdbcUrl.startsWith(SQLITE)) {
            return sqlite(Path.of(jdbcUrl.substring(SQLITE.length())));
        }
        String place = SqlSources.withoutSecrets(jdbcUrl);
        if (!jdbcUrl.startsWith(POSTGRESQL)) {
            throw new StoreUnavailable("The record cannot be in " + place + ": its address begins with " + POSTGRESQL
                    + " or with " + SQLITE);
        }
        return new SqlRecord(
                SqlDatabase.open(SqlDialect.POSTGRESQL, place, SqlSources.server(jdbcUrl), SERVER_CONNECTIONS));
    }

    @Override
    public SubmissionRecord submissions() {
        return submissions;
    }

    @Override
    public PublicationLog publications() {
        return publications;
    }

    @Override
    public KeyRecord keys() {
        return keys;
    }

    @Override
    public PastGraphs past() {
        return past;
    }

    @Override
    public HarvestRecord harvests() {
        return harvests;
    }

    @Override
    public IdentityRecord identity() {
        return identity;
    }

    @Override
    public void close() {
        database.close();
    }
}
