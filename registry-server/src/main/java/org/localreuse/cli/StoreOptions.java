package org.localreuse.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localreuse.ontology.Base;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which register, and under which base. */
final class StoreOptions {

    @Mixin
    private final RecordOptions record = new RecordOptions();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "The start of every IRI that this register mints (default: what the store was made for;"
                    + " https://w3id.org/localreuse/ for a new one).")
    private @Nullable String base;

    /** The base to make a new register for. */
    Base base() {
        return base == null ? Base.DEFAULT : new Base(base);
    }

    RegisterFolder folder() {
        return new RegisterFolder(record.folder(), record::open, base == null ? Optional.empty() : Optional.of(base()));
    }
}
