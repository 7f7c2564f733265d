package org.localreuse.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.localreuse.model.Harvest;
import org.localreuse.model.Source;
import org.localreuse.record.HarvestRecord;
import org.localreuse.record.SqlRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./registry sources list}: the registries that are harvested, and how that went. */
@Command(
        name = "list",
        description = "The registries that are harvested: how often, how many datasets, and how the last time went.",
        footer = {"", "Example: ./registry sources list --json"},
        mixinStandardHelpOptions = true)
final class SourcesListCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Mixin
    private final RecordOptions record = new RecordOptions();

    @Option(names = "--json", description = "The list as JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        try (SqlRecord opened = record.openExisting()) {
            HarvestRecord harvests = opened.harvests();
            List<Map<String, Object>> sources = harvests.sources().stream()
                    .map(source -> members(harvests, source))
                    .toList();
            if (json) {
                out.println(JSON.writeValueAsString(sources));
            } else if (sources.isEmpty()) {
                out.println("No registry was set up yet. ./registry sources add does that.");
            } else {
                print(sources, out);
            }
            out.flush();
            return ExitCode.DONE;
        }
    }

    private static Map<String, Object> members(HarvestRecord harvests, Source source) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", source.id());
        members.put("type", source.type().word());
        members.put("address", source.address().toString());
        members.put("title", source.title());
        source.publisher().map(Node::getURI).ifPresent(publisher -> members.put("publisher", publisher));
        source.every().map(SourceOptions::written).ifPresent(every -> members.put("every", every));
        members.put("mayShrink", source.mayShrink());
        members.put("datasets", harvests.size(source.id()));
        Optional<Harvest> last = harvests.harvests(source.id(), 1).stream().findFirst();
        last.ifPresent(harvest -> {
            members.put("lastBegun", harvest.begunAt().toString());
            members.put("lastState", harvest.state().name().toLowerCase(Locale.ROOT));
            if (!harvest.message().isEmpty()) {
                members.put("message", harvest.message());
            }
        });
        return members;
    }

    private static void print(List<Map<String, Object>> sources, PrintWriter out) {
        List<String> columns = List.of("id", "type", "every", "datasets", "lastBegun", "lastState", "address");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ID", "TYPE", "EVERY", "DATASETS", "LAST", "WENT", "ADDRESS"));
        for (Map<String, Object> source : sources) {
            rows.add(columns.stream()
                    .map(column -> String.valueOf(source.getOrDefault(column, "-")))
                    .toList());
        }
        TextTable.print(rows, out);
        for (Map<String, Object> source : sources) {
            if (source.containsKey("message")) {
                out.println(source.get("id") + ": " + source.get("message"));
            }
        }
    }
}
