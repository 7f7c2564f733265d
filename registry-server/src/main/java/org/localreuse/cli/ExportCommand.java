package org.localreuse.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.jspecify.annotations.Nullable;
import org.localreuse.export.DcatCatalogue;
import org.localreuse.query.QueryLibrary;
import org.localreuse.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./registry export}: the whole registry. */
@Command(
        name = "export",
        description = {
            "Write the whole registry.",
            "nq and trig: every published graph with its provenance. dcat: the datasets as a catalogue in DCAT-AP 3, in Turtle, each"
                    + " with who uses it. csv: every reuse."
        },
        footer = {"", "Example: ./registry export --format nq -o registry.nq.gz"},
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Option(
            names = "--format",
            defaultValue = "nq",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.nq;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there; .gz compresses (default: standard output).")
    private @Nullable Path file;

    /** What users write after {@code --format}. */
    enum Format {
        nq,
        trig,
        dcat,
        csv
    }

    @Override
    public Integer call() throws IOException {
        try (Tdb2Store opened = store.folder().openPublished();
                OutputStream out = out()) {
            switch (format) {
                case nq -> opened.write(Lang.NQUADS, out);
                case trig -> opened.write(Lang.TRIG, out);
                case dcat -> dcat(opened, out);
                case csv ->
                    opened.read(link -> {
                        ResultFormat.csv.write(new QueryLibrary(opened.base()).get("all-reuses"), link, Map.of(), out);
                        return format;
                    });
            }
            return ExitCode.DONE;
        }
    }

    private static void dcat(Tdb2Store opened, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        new DcatCatalogue(opened, new QueryLibrary(opened.base())).write(writer);
    }

    private OutputStream out() throws IOException {
        if (file == null) {
            return System.out;
        }
        OutputStream plain = Files.newOutputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPOutputStream(plain, 1 << 16) : plain;
    }
}
