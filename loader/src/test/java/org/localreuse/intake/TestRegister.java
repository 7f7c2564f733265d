package org.localreuse.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.localreuse.model.FileReport;
import org.localreuse.model.LoadReport;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;
import org.localreuse.model.SubmissionFile;
import org.localreuse.ontology.Base;
import org.localreuse.query.StoredQuery;
import org.localreuse.record.IntakeRecord;
import org.localreuse.record.SqlRecord;
import org.localreuse.store.EmbeddedStore;
import org.localreuse.store.PublishedStore;

/** A register in memory, or on a given store and record, with its reference data. */
public final class TestRegister implements AutoCloseable {

    /** The time at which everything happens. */
    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Reading READING = Reading.of(Base.DEFAULT);

    private final Register register;

    public TestRegister() {
        this(EmbeddedStore.inMemory(Base.DEFAULT));
    }

    public TestRegister(PublishedStore store) {
        this(store, SqlRecord.inMemory());
    }

    public TestRegister(PublishedStore store, IntakeRecord record) {
        this(store, record, CLOCK);
    }

    public TestRegister(PublishedStore store, IntakeRecord record, Clock clock) {
        this.register = new Register(store, record, READING, clock).ready();
    }

    public Register register() {
        return register;
    }

    public PublishedStore store() {
        return register.store();
    }

    public Desk desk() {
        return register.desk();
    }

    public LoadReport load(List<SubmissionFile> files, LoadOptions options) {
        return register.intake().load(Principal.OPERATOR, files, options, Progress.SILENT);
    }

    /** Loads one input; its name is its identity. */
    public FileReport load(String name, String content) {
        return load(List.of(file(name, content)), LoadOptions.DEFAULT).files().getFirst();
    }

    /** Hands one input in, as over HTTP. */
    public Receipt handIn(Principal who, String name, String content) {
        return desk().submissions().handIn(who, file(name, content), LoadOptions.DEFAULT);
    }

    public static SubmissionFile file(String name, String content) {
        return SubmissionFile.of("test:" + name, name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A contributor for councils, by their codes. */
    public static Principal contributor(String... codes) {
        Set<Node> councils = Arrays.stream(codes)
                .map(code -> Base.DEFAULT.id("council", code))
                .collect(Collectors.toSet());
        return new Principal("team-" + String.join("-", codes), "Team " + codes[0], Role.CONTRIBUTOR, councils);
    }

    public static Principal moderator() {
        return new Principal("moderator", "The moderators", Role.MODERATOR, Set.of());
    }

    /** The first column of a SELECT, as text. */
    public List<String> ask(String sparql) {
        String prefixed = "PREFIX lr: <https://w3id.org/localreuse/def#>\n"
                + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n" + "PREFIX dct: <http://purl.org/dc/terms/>\n"
                + sparql;
        StoredQuery query = StoredQuery.ofText(Base.DEFAULT, prefixed);
        return store().read(link -> query.select(
                link, Map.of(), row -> row.text(query.columns().getFirst()).orElse("")));
    }

    @Override
    public void close() {
        register.close();
    }
}
