package org.localreuse.cli;

import java.util.concurrent.Callable;
import org.localreuse.intake.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./registry init}: an empty store with the reference data. */
@Command(
        name = "init",
        description =
                "Make a store with the reference data: councils, licences, concept schemes. Harmless where there is one.",
        footer = {"", "Example: ./registry init --store data/registry --base https://reuse.example.org/"},
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Register register = store.folder().open()) {
            spec.commandLine()
                    .getOut()
                    .printf(
                            "The store in %s is ready: base %s, revision %d.%n",
                            store.folder().path(),
                            register.store().base().iri(),
                            register.store().revision());
            return ExitCode.DONE;
        }
    }
}
