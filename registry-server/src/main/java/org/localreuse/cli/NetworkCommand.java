package org.localreuse.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.localreuse.network.Direction;
import org.localreuse.network.NetworkDocument;
import org.localreuse.network.NetworkExport;
import org.localreuse.query.QueryLibrary;
import org.localreuse.rest.Catalogue;
import org.localreuse.rest.Lookup;
import org.localreuse.rest.NetworkForms;
import org.localreuse.rest.Views;
import org.localreuse.store.PublishedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./registry network}: the reuse network around a project. */
@Command(
        name = "network",
        description =
                "Write the reuse network around a project: who reused it, what it is based on, and so on from there.",
        footer = {
            "",
            "Example: ./registry network leeds-bins --direction downstream --format graphml -o leeds-bins.graphml"
        },
        mixinStandardHelpOptions = true)
final class NetworkCommand implements Callable<Integer> {

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "PROJECT", description = "Its slug or IRI.")
    private String project = "";

    @Option(
            names = "--direction",
            defaultValue = "both",
            paramLabel = "WAY",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Way direction = Way.both;

    @Option(names = "--depth", paramLabel = "N", description = "How many links to follow (default: all).")
    private int depth = Integer.MAX_VALUE;

    @Option(
            names = "--format",
            defaultValue = "json",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there (default: standard output).")
    private @Nullable Path file;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** What users write after {@code --direction}. */
    enum Way {
        downstream,
        upstream,
        both
    }

    /** What users write after {@code --format}. */
    enum Format {
        json,
        graphml,
        dot,
        csv
    }

    @Override
    public Integer call() throws IOException {
        try (PublishedStore published = store.folder().openPublished()) {
            Views views = new Views(published, new QueryLibrary(published.base()));
            Catalogue catalogue = views.catalogue();
            Node root = Lookup.project(catalogue, project)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(), "There is no project '" + project + "' in this store."));
            NetworkDocument network = views.networks()
                    .around(catalogue, root, Direction.valueOf(direction.name().toUpperCase(Locale.ROOT)), depth);
            if (file == null) {
                write(network, catalogue, System.out);
            } else {
                try (OutputStream out = Files.newOutputStream(file)) {
                    write(network, catalogue, out);
                }
            }
            return ExitCode.DONE;
        }
    }

    private void write(NetworkDocument network, Catalogue catalogue, OutputStream out) throws IOException {
        PrintStream text = new PrintStream(out, false, StandardCharsets.UTF_8);
        switch (format) {
            case json -> NetworkForms.document(network, catalogue).writeTo(text);
            case csv -> NetworkForms.table(network).writeTo(text);
            case graphml -> text.println(new NetworkExport(network).graphml());
            case dot -> text.println(new NetworkExport(network).dot());
        }
        text.flush();
    }
}
