package org.localreuse.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localreuse.intake.Rebuild;
import org.localreuse.ontology.Base;
import org.localreuse.record.SqlRecord;
import org.localreuse.store.QuadComparison;
import org.localreuse.store.StoreInUse;
import org.localreuse.store.StoreUnavailable;
import org.localreuse.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./registry rebuild}: the published store, made again from the record. */
@Command(
        name = "rebuild",
        description = {
            "Make the published store again from the record of what was handed in, and put it in place of the old one.",
            "The two are compared quad for quad where the old one can still be read."
        },
        footer = {"", "Example: ./registry rebuild --store data/demo --check"},
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Option(names = "--check", description = "Only compare: leave the published store as it is.")
    private boolean check;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        RegisterFolder folder = store.folder();
        Path fresh = folder.path().resolve("rebuilding");
        delete(fresh);
        boolean equal;
        try (SqlRecord record = folder.openRecord()) {
            equal = build(folder, record, fresh, out);
        }
        if (check) {
            delete(fresh);
            return equal ? ExitCode.DONE : ExitCode.SOME_REFUSED;
        }
        Path old = folder.path().resolve("replaced");
        delete(old);
        if (Files.exists(folder.published())) {
            Files.move(folder.published(), old);
        }
        Files.move(fresh, folder.published());
        delete(old);
        out.println("The rebuilt store is in place.");
        return ExitCode.DONE;
    }

    /** Whether what was built says the same as what was there. */
    private boolean build(RegisterFolder folder, SqlRecord record, Path fresh, PrintWriter out) {
        try (Opened old = open(folder, out)) {
            Base base = old.store() == null
                    ? Rebuild.baseOf(record).orElseGet(store::base)
                    : old.store().base();
            try (Tdb2Store built = Tdb2Store.open(fresh, base)) {
                long revision = Rebuild.into(built, record);
                if (old.store() == null) {
                    out.printf("Built revision %d from the record.%n", revision);
                    return true;
                }
                QuadComparison compared = QuadComparison.of(old.store(), built);
                print(compared, revision, out);
                return compared.isEqual();
            }
        }
    }

    private static void print(QuadComparison compared, long revision, PrintWriter out) {
        if (compared.isEqual()) {
            out.printf(
                    "Built revision %d from the record: %,d quads, the same as in the published store, quad for quad.%n",
                    revision, compared.quads());
            return;
        }
        out.printf("Built revision %d from the record; it differs from the published store.%n", revision);
        compared.onlyFirst().forEach(quad -> out.println("  only in the published store: " + quad));
        compared.onlySecond().forEach(quad -> out.println("  only in the rebuilt one: " + quad));
    }

    /** The store that is there; none where it is gone or damaged, which is said. One that is in use stops the command. */
    private static Opened open(RegisterFolder folder, PrintWriter out) {
        if (!Tdb2Store.isStore(folder.published())) {
            out.println("There is no published store to compare with.");
            return new Opened(null);
        }
        try {
            return new Opened(folder.openStore());
        } catch (StoreInUse e) {
            throw e;
        } catch (StoreUnavailable e) {
            out.println(e.getMessage());
            return new Opened(null);
        }
    }

    private record Opened(@Nullable Tdb2Store store) implements AutoCloseable {
        @Override
        public void close() {
            if (store != null) {
                store.close();
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException problem) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
