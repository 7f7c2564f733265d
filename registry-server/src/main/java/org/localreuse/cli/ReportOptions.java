package org.localreuse.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localreuse.model.LoadReport;
import picocli.CommandLine.Option;

/** Where a report goes, and how much it says. */
final class ReportOptions {

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the whole report there, advice and hints included.")
    private @Nullable Path file;

    @Option(names = "--json", description = "The report as JSON.")
    private boolean json;

    @Option(names = "--verbose", description = "Show advice and hints too, not only what was refused.")
    private boolean verbose;

    void print(LoadReport report, List<Path> skipped, PrintWriter out) throws IOException {
        if (file != null) {
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
                write(report, skipped, writer, true);
            }
        }
        write(report, skipped, out, verbose);
        out.flush();
    }

    private void write(LoadReport report, List<Path> skipped, PrintWriter out, boolean everything) throws IOException {
        if (json) {
            out.println(ReportJson.of(report));
        } else {
            new ReportText(out, everything).write(report, skipped);
        }
    }
}
