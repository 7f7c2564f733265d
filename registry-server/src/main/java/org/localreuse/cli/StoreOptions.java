package org.localreuse.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.localreuse.ontology.Base;
import org.localreuse.store.EmbeddedStore;
import org.localreuse.store.PublishedStore;
import org.localreuse.store.StoreUnavailable;
import org.localreuse.store.Tdb2Store;
import picocli.CommandLine.Option;

/** Which store, and under which base. */
final class StoreOptions {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "data/registry",
            description = "The folder that holds the store (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("data/registry");

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "The start of every IRI that this register mints (default: what the store was made for;"
                    + " https://w3id.org/localreuse/ for a new one).")
    private @Nullable String base;

    Path folder() {
        return folder;
    }

    Base base() {
        return base == null ? Base.DEFAULT : new Base(base);
    }

    /**
     * For commands that make no store: one that is not there is a mistake, not a wish for an empty one.
     *
     * @throws StoreUnavailable as {@link #open} does, and where there is none
     */
    Tdb2Store openExisting() {
        if (!Tdb2Store.isStore(folder)) {
            throw new StoreUnavailable(
                    "There is no store in " + folder + ". ./registry init makes one, ./registry load fills it;"
                            + " the demo keeps its own: --store data/demo.");
        }
        return open();
    }

    /**
     * For commands that write nothing: what the store knows, where there is one; else nothing but reference data.
     *
     * @throws StoreUnavailable as {@link #open} does
     */
    PublishedStore openToLook() {
        return Tdb2Store.isStore(folder) ? open() : EmbeddedStore.inMemory(base());
    }

    /** @throws StoreUnavailable if it is in use, damaged, or made for another base */
    Tdb2Store open() {
        return base == null ? Tdb2Store.open(folder) : Tdb2Store.open(folder, base());
    }
}
