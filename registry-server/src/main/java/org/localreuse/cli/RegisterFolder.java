package org.localreuse.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.localreuse.intake.Reading;
import org.localreuse.intake.Register;
import org.localreuse.ontology.Base;
import org.localreuse.record.IntakeRecord;
import org.localreuse.record.SqlRecord;
import org.localreuse.store.EmbeddedStore;
import org.localreuse.store.PublishedStore;
import org.localreuse.store.StoreUnavailable;
import org.localreuse.store.Tdb2Store;

/**
 * The folder of a register: the published store in one folder within, the record of the intake in a file beside, or in a database
 * elsewhere.
 */
final class RegisterFolder {

    private final Path folder;
    private final Supplier<SqlRecord> record;
    private final Optional<Base> base;

    /**
     * @param record opens the record
     * @param base what the register must have been made for; a new one is made for it
     */
    RegisterFolder(Path folder, Supplier<SqlRecord> record, Optional<Base> base) {
        this.folder = folder;
        this.record = record;
        this.base = base;
    }

    /**
     * For commands that only read what is published.
     *
     * @throws StoreUnavailable as {@link #openStore} does, and where there is none
     */
    Tdb2Store openPublished() {
        checkThere();
        return openStore();
    }

    /**
     * For commands that make no register: one that is not there is a mistake, not a wish for an empty one.
     *
     * @throws StoreUnavailable if the store is in use, damaged, or made for another base, or where there is none
     */
    Register openExisting() {
        checkThere();
        return open();
    }

    /** The same; a register that is not there is made. */
    Register open() {
        return open(this::openStore, record).ready();
    }

    /** On a store elsewhere, with the record that the options name. */
    Register open(Supplier<PublishedStore> store) {
        return open(store, record).ready();
    }

    /**
     * For commands that write nothing: what the register knows, where there is one; else nothing but reference data.
     *
     * @throws StoreUnavailable as {@link #openExisting} does
     */
    Register openToLook() {
        return Tdb2Store.isStore(published())
                ? open(this::openStore, record)
                : open(() -> EmbeddedStore.inMemory(base.orElse(Base.DEFAULT)), SqlRecord::inMemory);
    }

    private Register open(Supplier<? extends PublishedStore> stores, Supplier<? extends IntakeRecord> records) {
        checkNotOld();
        PublishedStore store = stores.get();
        IntakeRecord record = null;
        boolean open = false;
        try {
            record = records.get();
            Register register = new Register(store, record, Reading.of(store.base()), Clock.systemUTC());
            open = true;
            return register;
        } finally {
            if (!open) {
                store.close();
                if (record != null) {
                    record.close();
                }
            }
        }
    }

    Path path() {
        return folder;
    }

    /** The folder of the published store, within that of the register. */
    Path published() {
        return folder.resolve("published");
    }

    private void checkNotOld() {
        if (Tdb2Store.isStore(folder)) {
            throw new StoreUnavailable(
                    "The store in " + folder + " was made before the register kept a record of what is"
                            + " handed in. Move it away, and load your files again.");
        }
    }

    private void checkThere() {
        checkNotOld();
        if (!Tdb2Store.isStore(published())) {
            throw new StoreUnavailable(
                    Files.exists(folder.resolve(RecordOptions.FILE))
                            ? "The published store in " + folder
                                    + " is gone, and the record is there: ./registry rebuild" + " --store " + folder
                                    + " makes it again."
                            : "There is no store in " + folder
                                    + ". ./registry init makes one, ./registry load fills it;"
                                    + " the demo keeps its own: --store data/demo.");
        }
    }

    /** The record alone. */
    SqlRecord openRecord() {
        return record.get();
    }

    /** The published store alone, made if it is not there. */
    Tdb2Store openStore() {
        return base.map(wanted -> Tdb2Store.open(published(), wanted)).orElseGet(() -> Tdb2Store.open(published()));
    }
}
