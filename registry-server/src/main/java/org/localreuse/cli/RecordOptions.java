package org.localreuse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.localreuse.record.SqlRecord;
import org.localreuse.store.StoreUnavailable;
import picocli.CommandLine.Option;

/** Where the record of the intake is: who handed in what, what was decided, and the keys. */
final class RecordOptions {

    /** The record in the folder of a register. */
    static final String FILE = "intake.db";

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "data/registry",
            description = "The folder that holds the register (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("data/registry");

    @Option(
            names = "--record",
            paramLabel = "JDBC-URL",
            description =
                    "The database that holds the record of what is handed in: jdbc:postgresql://HOST/DATABASE?user=…"
                            + " (default: " + FILE + " in the folder).")
    private @Nullable String record;

    Path folder() {
        return folder;
    }

    /** @throws StoreUnavailable if it cannot be opened; the message says what to do */
    SqlRecord open() {
        return record == null ? in(folder) : SqlRecord.open(record);
    }

    /**
     * For commands that make no register: a folder without a record is a mistake.
     *
     * @throws StoreUnavailable also then
     */
    SqlRecord openExisting() {
        if (record == null && !Files.exists(folder.resolve(FILE))) {
            throw noRegister(folder.toString());
        }
        return open();
    }

    /** What to say where nothing was ever recorded. */
    static StoreUnavailable noRegister(String place) {
        return new StoreUnavailable("There is no register in " + place + ". ./registry init makes one;"
                + " the demo keeps its own: --store data/demo.");
    }

    /** The record in a register's folder, which is made if it is not there. */
    static SqlRecord in(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreUnavailable(
                    "The folder " + folder + " cannot be made or read. See that you may write there.", e);
        }
        return SqlRecord.sqlite(folder.resolve(FILE));
    }
}
