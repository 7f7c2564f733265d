package org.localreuse.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.localreuse.model.Source;
import org.localreuse.record.SqlRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./registry sources add}: a registry to harvest. */
@Command(
        name = "add",
        description = "Set up a registry to be harvested, or change how; nothing is fetched yet.",
        footer = {
            "",
            "Example: ./registry sources add https://datamillnorth.org --type ckan --title \"Data Mill North\" --every 1d",
            "Example: ./registry sources add https://data.example.gov.uk/catalog.ttl --publisher LDS"
        },
        mixinStandardHelpOptions = true)
final class SourcesAddCommand implements Callable<Integer> {

    @Mixin
    private final RecordOptions record = new RecordOptions();

    @Mixin
    private final SourceOptions options = new SourceOptions();

    @Parameters(paramLabel = "URL", description = "The address of its API, its catalogue or its file.")
    private URI address = URI.create("");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (SqlRecord opened = record.openExisting()) {
            Source source = options.of(address, opened);
            opened.harvests().put(source, Instant.now());
            PrintWriter out = spec.commandLine().getOut();
            out.println("Set up " + source.id() + ": " + source.title() + ", read as "
                    + source.type().word()
                    + source.every()
                            .map(every -> ", every " + SourceOptions.written(every) + " by a server that runs")
                            .orElse("")
                    + ".");
            out.println("./registry harvest " + source.id() + " --dry-run shows what it would bring.");
            out.flush();
            return ExitCode.DONE;
        }
    }
}
