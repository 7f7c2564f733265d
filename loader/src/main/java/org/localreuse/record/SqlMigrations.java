package org.localreuse.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.localreuse.store.StoreUnavailable;

/** Makes the tables of the record, and changes those that an earlier version of the registry made. */
final class SqlMigrations {

    /** The last of the migrations in the folder. */
    static final String NEWEST = "4";

    private static final String FOLDER = "classpath:org/localreuse/record/migration";
    private static final String TABLE = "record_migration";

    private SqlMigrations() {}

    /**
     * Brings the tables to what this version of the registry needs.
     *
     * @throws StoreUnavailable if a newer version made them, or something else is in the database
     */
    static void bringUpToDate(DataSource source, SqlDialect dialect, String place) {
        if (!isUpToDate(source)) {
            migrate(source, dialect, place);
        }
    }

    /** Asks the table of migrations alone: to start Flyway takes longer than many a command. */
    private static boolean isUpToDate(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery("select version, success from " + TABLE
                        + " where installed_rank = (select max(installed_rank) from " + TABLE + ")")) {
            return last.next() && NEWEST.equals(last.getString("version")) && last.getBoolean("success");
        } catch (SQLException e) {
            // Most likely there are no tables yet. Whatever else it is, Flyway meets it too, and tells it.
            return false;
        }
    }

    private static void migrate(DataSource source, SqlDialect dialect, String place) {
        Flyway flyway = Flyway.configure(SqlMigrations.class.getClassLoader())
                .dataSource(source)
                .locations(FOLDER)
                .table(TABLE)
                .placeholders(dialect.placeholders())
                .loggers("slf4j")
                .load();
        try {
            for (MigrationInfo migration : flyway.info().all()) {
                if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                    throw new StoreUnavailable(
                            "The record in " + place
                                    + " was written by a newer version of the registry. Use that version, or name another record.");
                }
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StoreUnavailable(
                    "The tables of the record in " + place
                            + " cannot be made or brought up to date. See that the database is the registry's own, and that the registry may make"
                            + " tables there. The database says: " + firstLine(e),
                    e);
        }
    }

    private static String firstLine(FlywayException e) {
        return String.valueOf(e.getMessage()).strip().lines().findFirst().orElse("");
    }
}
