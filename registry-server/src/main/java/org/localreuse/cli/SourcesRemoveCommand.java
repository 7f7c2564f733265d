package org.localreuse.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.localreuse.record.SqlRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./registry sources remove}: harvest a registry no more. */
@Command(
        name = "remove",
        description = "Harvest a registry no more. What it listed stays published, as it was seen last.",
        footer = {"", "Example: ./registry sources remove datamillnorth-org"},
        mixinStandardHelpOptions = true)
final class SourcesRemoveCommand implements Callable<Integer> {

    @Mixin
    private final RecordOptions record = new RecordOptions();

    @Parameters(paramLabel = "ID", description = "As ./registry sources list shows it.")
    private String id = "";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (SqlRecord opened = record.openExisting()) {
            if (!opened.harvests().remove(id, Instant.now())) {
                throw new ParameterException(
                        spec.commandLine(), "There is no source '" + id + "'. ./registry sources list shows them.");
            }
            spec.commandLine().getOut().println(id + " is harvested no more. What it listed stays published.");
            return ExitCode.DONE;
        }
    }
}
