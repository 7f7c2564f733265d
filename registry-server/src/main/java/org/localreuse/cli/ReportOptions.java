package org.localreuse.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;
import org.localreuse.model.LoadReport;
import org.localreuse.model.SubmissionFile;
import org.localreuse.submission.RefusedRows;
import picocli.CommandLine.Option;

/** Where a report goes, and how much it says. */
final class ReportOptions {

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Write the whole report there, advice and hints included. As its ending says: .json; .ttl, .nt, .rdf"
                            + " or .jsonld as a SHACL validation report; any other as text.")
    private @Nullable Path file;

    @Option(names = "--json", description = "The report as JSON.")
    private boolean json;

    @Option(names = "--verbose", description = "Show advice and hints too, not only what was refused.")
    private boolean verbose;

    @Option(
            names = "--errors",
            paramLabel = "FILE.csv",
            description =
                    "Write the refused rows of a CSV input there, each with the reason: mend them and hand the file in."
                            + " With several such inputs, one file for each, named after it.")
    private @Nullable Path errors;

    /** @param found the inputs that the report is on, in its order */
    void print(LoadReport report, Inputs.Found found, PrintWriter out) throws IOException {
        if (file != null) {
            writeWhole(report, found.skipped(), file);
        }
        if (errors != null) {
            writeRefusedRows(report, found.files(), errors);
        }
        write(report, found.skipped(), out, json, verbose);
        out.flush();
    }

    private void writeWhole(LoadReport report, List<Path> skipped, Path target) throws IOException {
        Optional<RDFFormat> rdf = ReportRdf.formatOf(target);
        if (rdf.isPresent()) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                ReportRdf.write(report, rdf.get(), out);
            }
            return;
        }
        boolean asJson = json || target.toString().endsWith(".json");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(target))) {
            write(report, skipped, writer, asJson, true);
        }
    }

    private static void writeRefusedRows(LoadReport report, List<SubmissionFile> files, Path target)
            throws IOException {
        Map<String, byte[]> refused = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            SubmissionFile input = files.get(i);
            RefusedRows.of(input, report.files().get(i).findings()).ifPresent(rows -> refused.put(input.name(), rows));
        }
        Set<Path> written = new HashSet<>();
        for (Map.Entry<String, byte[]> rows : refused.entrySet()) {
            Path place = refused.size() == 1 ? target : beside(target, rows.getKey());
            for (int number = 2; !written.add(place); number++) {
                place = beside(target, number + "-" + Path.of(rows.getKey()).getFileName());
            }
            Files.write(place, rows.getValue());
        }
    }

    /** {@code errors.csv} for {@code reuses.csv} is {@code errors-reuses.csv}. */
    private static Path beside(Path target, String input) {
        String name = String.valueOf(Path.of(input).getFileName()).replaceFirst("(?i)\\.csv(?:\\.gz)?$", "");
        String stem = String.valueOf(target.getFileName()).replaceFirst("(?i)\\.csv$", "");
        return target.resolveSibling(stem + "-" + name + ".csv");
    }

    private static void write(
            LoadReport report, List<Path> skipped, PrintWriter out, boolean asJson, boolean everything)
            throws IOException {
        if (asJson) {
            out.println(ReportJson.of(report));
        } else {
            new ReportText(out, everything).write(report, skipped);
        }
    }
}
