package org.localreuse.record;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.localreuse.store.StoreUnavailable;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;

/** Where the record may be, tried once so that a person is told at the start what is wrong. */
final class SqlSources {

    /** How long one process waits for another that is writing. */
    private static final int PATIENCE_MILLISECONDS = 10_000;

    /** What the driver logs is told in the exception as well. Held here, because a logger that nobody holds forgets its level. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    private SqlSources() {}

    /**
     * A SQLite database in that file, which is made if it is not there.
     *
     * @throws StoreUnavailable if it cannot be, or is something else
     */
    static DataSource file(Path file) {
        prepare(file);
        DataSource source = sqlite("jdbc:sqlite:" + file);
        try (Connection tried = source.getConnection()) {
            tried.createStatement().execute("select count(*) from sqlite_master");
        } catch (SQLiteException e) {
            throw new StoreUnavailable(
                    "The record in " + file
                            + switch (e.getResultCode()) {
                                case SQLITE_NOTADB ->
                                    " is no SQLite database. Name another file, or move that one away.";
                                case SQLITE_BUSY -> " is in use by another process. Stop that process, or wait for it.";
                                case SQLITE_READONLY -> " cannot be written to. See that you may write there.";
                                default -> " cannot be opened: " + e.getMessage();
                            },
                    e);
        } catch (SQLException e) {
            throw new StoreUnavailable("The record in " + file + " cannot be opened: " + e.getMessage(), e);
        }
        return source;
    }

    /** A SQLite database that is gone with its only connection. */
    static DataSource memory() {
        return sqlite("jdbc:sqlite::memory:");
    }

    private static DataSource sqlite(String url) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLISECONDS);
        config.setPragma(Pragma.SECURE_DELETE, "true");
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    /** Makes the file for its owner alone, where the file system can: it holds what is not published. */
    private static void prepare(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.isDirectory(file)) {
                throw new StoreUnavailable("The record cannot be in " + file + ", which is a folder. Name a file.");
            }
            if (!Files.exists(file)) {
                Files.createFile(file, ownerOnly(file));
            }
        } catch (FileAlreadyExistsException e) {
            if (!Files.isRegularFile(file)) {
                throw cannotMake(file, e);
            }
        } catch (IOException e) {
            throw cannotMake(file, e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static StoreUnavailable cannotMake(Path file, IOException cause) {
        return new StoreUnavailable(
                "The record " + file + " cannot be made. See that you may write in its folder.", cause);
    }

    /**
     * A PostgreSQL database.
     *
     * @param url may hold a password, which stands in no message
     * @throws StoreUnavailable if it cannot be reached, or refuses
     */
    static DataSource server(String url) {
        DRIVER.setLevel(Level.OFF);
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException e) {
            throw new StoreUnavailable("The record's address " + withoutSecrets(url)
                    + " is not understood. Write it like jdbc:postgresql://127.0.0.1:5432/registry?user=registry");
        }
        source.setReWriteBatchedInserts(true);
        try (Connection tried = source.getConnection()) {
            tried.createStatement().execute("select 1");
        } catch (SQLException e) {
            throw new StoreUnavailable("The record in " + withoutSecrets(url) + " cannot be used: " + reason(e), e);
        }
        return source;
    }

    private static String reason(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("08")) {
            return "no PostgreSQL answers there. See that it runs and that its address is right.";
        }
        if (state.startsWith("28")) {
            return "it refuses the user or the password. Write both into the address: ?user=…&password=…";
        }
        if (state.equals("3D000")) {
            return "there is no such database. Make it first, with createdb.";
        }
        return String.valueOf(e.getMessage());
    }

    /** The address without what stands behind its question mark. */
    static String withoutSecrets(String url) {
        return url.replaceFirst("[?].*", "");
    }
}
