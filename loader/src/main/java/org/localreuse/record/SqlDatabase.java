package org.localreuse.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.localreuse.store.StoreUnavailable;

/** A database with the tables of the record, and its transactions. */
final class SqlDatabase implements AutoCloseable {

    private final SqlDialect dialect;
    private final String place;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private SqlDatabase(SqlDialect dialect, String place, HikariDataSource pool) {
        this.dialect = dialect;
        this.place = place;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens it, and makes or brings up to date its tables.
     *
     * @param place what people call it, without any secret
     * @param connections at most so many at a time
     * @throws StoreUnavailable if that cannot be done
     */
    static SqlDatabase open(SqlDialect dialect, String place, DataSource source, int connections) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        // A record in memory is gone with its connection.
        config.setMaxLifetime(0);
        config.setIdleTimeout(connections == 1 ? 0 : config.getIdleTimeout());
        HikariDataSource pool = new HikariDataSource(config);
        try {
            SqlMigrations.bringUpToDate(pool, dialect, place);
        } catch (StoreUnavailable e) {
            pool.close();
            throw e;
        }
        return new SqlDatabase(dialect, place, pool);
    }

    /** Everything that is read sees the same moment. */
    <T> T read(HandleCallback<T, RuntimeException> work) {
        try {
            return jdbi.inTransaction(dialect.reading(), work);
        } catch (JdbiException e) {
            throw unavailable(e);
        }
    }

    /** All of it is on disk when this returns, or nothing of it is when this throws. */
    <T> T write(HandleCallback<T, RuntimeException> work) {
        try {
            return jdbi.inTransaction(work);
        } catch (JdbiException e) {
            throw unavailable(e);
        }
    }

    /**
     * Makes sure that what was deleted stands nowhere in the files any more. SQLite overwrites it in the database, but keeps pages as
     * they were in its log until that is emptied. PostgreSQL does this itself, in its own time.
     */
    void forgetDeleted() {
        if (dialect == SqlDialect.SQLITE) {
            try {
                jdbi.useHandle(handle -> handle.createQuery("pragma wal_checkpoint(truncate)")
                        .mapToMap()
                        .list());
            } catch (JdbiException e) {
                throw unavailable(e);
            }
        }
    }

    private StoreUnavailable unavailable(JdbiException e) {
        Throwable reason = e.getCause() == null ? e : e.getCause();
        return new StoreUnavailable("The record in " + place + " cannot be used: " + reason.getMessage(), e);
    }

    @Override
    public void close() {
        pool.close();
    }
}
