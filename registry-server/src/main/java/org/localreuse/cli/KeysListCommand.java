package org.localreuse.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.localreuse.model.Principal;
import org.localreuse.record.KeyRecord;
import org.localreuse.record.SqlRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./registry keys list}: every key that was ever given out. */
@Command(
        name = "list",
        description = "Every key, oldest first: whose it is, what it may do, until when. Not the keys themselves.",
        footer = {"", "Example: ./registry keys list --json"},
        mixinStandardHelpOptions = true)
final class KeysListCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT)
            .enable(SerializationFeature.INDENT_OUTPUT);

    private static final List<String> HEADINGS =
            List.of("ID", "PRINCIPAL", "NAME", "ROLE", "ORGANISATIONS", "MADE", "EXPIRES", "REVOKED");

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
            List<KeyRecord.Entry> keys = opened.keys().list();
            if (json) {
                out.println(JSON.writeValueAsString(keys.stream().map(Row::of).toList()));
            } else if (keys.isEmpty()) {
                out.println("No key was given out yet. ./registry keys add makes one.");
            } else {
                print(keys, out);
            }
            out.flush();
            return ExitCode.DONE;
        }
    }

    private static void print(List<KeyRecord.Entry> keys, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        keys.forEach(entry -> rows.add(cells(entry)));
        TextTable.print(rows, out);
    }

    private static List<String> cells(KeyRecord.Entry entry) {
        KeyRecord.Key key = entry.key();
        Principal principal = entry.principal();
        return List.of(
                key.id(),
                principal.id(),
                principal.name(),
                role(principal),
                principal.organisations().stream()
                        .map(OrganisationNames::shortened)
                        .sorted()
                        .collect(Collectors.joining(",")),
                day(Optional.of(key.createdAt())),
                day(key.expiresAt()),
                day(key.revokedAt()));
    }

    private static String role(Principal principal) {
        return principal.role().name().toLowerCase(Locale.ROOT);
    }

    private static String day(Optional<Instant> time) {
        return time.map(at -> at.atZone(ZoneOffset.UTC).toLocalDate().toString())
                .orElse("-");
    }

    /** A key as JSON tells it; times are in UTC. */
    private record Row(
            String id,
            String principal,
            String name,
            String role,
            List<String> organisations,
            String made,
            Optional<String> expires,
            Optional<String> revoked) {

        static Row of(KeyRecord.Entry entry) {
            KeyRecord.Key key = entry.key();
            Principal principal = entry.principal();
            return new Row(
                    key.id(),
                    principal.id(),
                    principal.name(),
                    KeysListCommand.role(principal),
                    principal.organisations().stream()
                            .map(Node::getURI)
                            .sorted()
                            .toList(),
                    key.createdAt().toString(),
                    key.expiresAt().map(Instant::toString),
                    key.revokedAt().map(Instant::toString));
        }
    }
}
