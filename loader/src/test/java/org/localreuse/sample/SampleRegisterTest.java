package org.localreuse.sample;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localreuse.intake.LoadOptions;
import org.localreuse.intake.Rebuild;
import org.localreuse.intake.TestRegister;
import org.localreuse.model.FileReport;
import org.localreuse.model.Finding;
import org.localreuse.model.LoadReport;
import org.localreuse.model.Outcome;
import org.localreuse.model.SubmissionFile;
import org.localreuse.ontology.Base;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.Row;
import org.localreuse.store.EmbeddedStore;
import org.localreuse.store.PublishedStore;
import org.localreuse.store.QuadComparison;
import org.localreuse.store.Tdb2Store;

/** The sample register goes in whole, and holds what the README says. */
class SampleRegisterTest {

    private static TestRegister register;
    private static LoadReport report;

    @BeforeAll
    static void load(@TempDir Path folder) {
        register = new TestRegister(Tdb2Store.open(folder, Base.DEFAULT));
        report = register.load(SampleRegister.files(), LoadOptions.DEFAULT);
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void everyFileIsTakenWhole() {
        assertThat(report.files().stream().filter(file -> file.outcome() != Outcome.TAKEN))
                .as(() -> report.files().stream()
                        .flatMap(file -> file.findings().stream()
                                .filter(Finding::isError)
                                .map(finding -> file.name() + ": " + finding))
                        .limit(20)
                        .toList()
                        .toString())
                .isEmpty();
    }

    @Test
    void holdsThousandsOfReusesAndMoreThanAHundredProjects() {
        assertThat(count("lr:Reuse")).isGreaterThanOrEqualTo(3_000);
        assertThat(count("lr:Project")).isGreaterThanOrEqualTo(120);
        assertThat(count("lr:BarrierEncounter")).isGreaterThanOrEqualTo(100);
    }

    @Test
    void everyReuseNamesThingsThatAreDescribed() {
        assertThat(register.ask("SELECT ?thing { ?r lr:reuseOf|lr:result|lr:reuser ?thing"
                        + " FILTER NOT EXISTS { ?thing rdfs:label ?label } }"))
                .isEmpty();
    }

    @Test
    void theCurrentStatusIsWhatTheReuserSaidLastElseWhatAnybodySaidLast() {
        List<Row> words = rows("claims");
        Set<String> reusers =
                new HashSet<>(register.ask("SELECT (CONCAT(STR(?r), ' ', STR(?who)) AS ?x) { ?r lr:reuser ?who }"));
        Map<String, String> expected = new TreeMap<>();
        for (Row word :
                words.stream().sorted(comparing(SampleRegisterTest::when)).toList()) {
            String reuse = word.iri("reuse").orElseThrow();
            boolean own = reusers.contains(reuse + " " + word.iri("who").orElseThrow());
            boolean ownBefore = expected.containsKey("own " + reuse);
            if (own || !ownBefore) {
                expected.put(reuse, word.iri("status").orElseThrow());
            }
            if (own) {
                expected.put("own " + reuse, "");
            }
        }
        expected.keySet().removeIf(key -> key.startsWith("own "));

        assertThat(new TreeSet<>(
                        register.ask("SELECT (CONCAT(STR(?r), ' ', STR(?s)) AS ?x) { ?r lr:currentStatus ?s }")))
                .hasSize(count("lr:Reuse"))
                .isEqualTo(expected.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(toCollection(TreeSet::new)));
    }

    private static List<Row> rows(String query) {
        return register.store()
                .read(link -> new QueryLibrary(Base.DEFAULT).get(query).select(link, Map.of(), row -> row));
    }

    private static String when(Row word) {
        return word.text("when").orElseThrow();
    }

    @Test
    void aSecondLoadChangesNothing() {
        long revision = register.store().revision();
        List<FileReport> again =
                register.load(SampleRegister.files(), LoadOptions.DEFAULT).files();
        assertThat(again).extracting(FileReport::outcome).containsOnly(Outcome.UNCHANGED);
        assertThat(register.store().revision()).isEqualTo(revision);
    }

    @Test
    void inAnotherOrderAndRebuiltItIsTheSameQuadForQuad(@TempDir Path folder) {
        List<SubmissionFile> shuffled = new ArrayList<>(SampleRegister.files());
        Collections.shuffle(shuffled, new Random(7));
        try (TestRegister other = new TestRegister(Tdb2Store.open(folder.resolve("other"), Base.DEFAULT));
                EmbeddedStore rebuilt = Tdb2Store.open(folder.resolve("rebuilt"), Base.DEFAULT)) {
            other.load(shuffled, LoadOptions.DEFAULT);
            other.load(SampleRegister.files().reversed(), LoadOptions.DEFAULT);
            assertSame(register.store(), other.store());

            Rebuild.into(rebuilt, other.register().record());
            assertSame(register.store(), rebuilt);
        }
    }

    private static void assertSame(PublishedStore one, PublishedStore other) {
        QuadComparison comparison = QuadComparison.of((EmbeddedStore) one, (EmbeddedStore) other);
        assertThat(comparison.quads()).isGreaterThan(100_000);
        assertThat(comparison.onlyFirst()).isEmpty();
        assertThat(comparison.onlySecond()).isEmpty();
    }

    private static int count(String type) {
        return Integer.parseInt(register.ask("SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a " + type + " }")
                .getFirst());
    }
}
