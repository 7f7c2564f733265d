package org.localreuse.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localreuse.ontology.Base;
import org.localreuse.query.BadParameter;
import org.localreuse.query.Parameter;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.StoredQuery;
import org.localreuse.store.PublishedStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./registry query}: runs a query of the library, or the user's own. */
@Command(
        name = "query",
        description = "Run a query of the library, or your own. Without a name: list the library.",
        footer = {
            "",
            "Example: ./registry query who-reused project=id/project/leeds-bins",
            "Example: ./registry query --text 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }' --output csv"
        },
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Parameters(
            paramLabel = "NAME [PARAMETER=VALUE]",
            arity = "0..*",
            description = "The name of a stored query, then its parameters.")
    private List<String> words = List.of();

    @ArgGroup
    private @Nullable Own own;

    @Option(
            names = "--output",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ResultFormat output = ResultFormat.table;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** A query that is not in the library. */
    static final class Own {
        @Option(names = "--file", paramLabel = "FILE", description = "Run the SPARQL query in that file.")
        private @Nullable Path file;

        @Option(names = "--text", paramLabel = "SPARQL", description = "Run that SPARQL query.")
        private @Nullable String text;

        private String sparql() throws IOException {
            return file != null ? Files.readString(file) : String.valueOf(text);
        }
    }

    @Override
    public Integer call() throws IOException {
        if (own == null && words.isEmpty()) {
            list(new QueryLibrary(Base.DEFAULT), spec.commandLine().getOut());
            return ExitCode.DONE;
        }
        try (PublishedStore published = store.folder().openPublished()) {
            StoredQuery query = own != null
                    ? StoredQuery.ofText(published.base(), own.sparql())
                    : named(new QueryLibrary(published.base()));
            Map<String, String> values = values();
            OutputStream out = System.out;
            published.read(link -> {
                output.write(query, link, values, out);
                return values;
            });
            out.flush();
            return ExitCode.DONE;
        } catch (BadParameter e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private StoredQuery named(QueryLibrary library) {
        String name = words.getFirst();
        return library.find(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "No stored query is called '" + name + "'. ./registry query lists them."));
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String word : own == null ? words.subList(1, words.size()) : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(
                        spec.commandLine(), "Write parameters as name=value; '" + word + "' has no equals sign.");
            }
            values.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return values;
    }

    private static void list(QueryLibrary library, PrintWriter out) {
        for (StoredQuery query : library.all()) {
            out.println(query.name());
            out.println("    " + query.summary());
            for (Parameter parameter : query.parameters()) {
                out.println("    " + parameter.name() + "="
                        + parameter.defaultValue().orElse(parameter.required() ? "(needed)" : "(may be left out)"));
            }
        }
        out.flush();
    }
}
