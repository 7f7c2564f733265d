package org.localreuse.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localreuse.intake.LoadOptions;
import org.localreuse.intake.TestRegister;
import org.localreuse.model.FileReport;
import org.localreuse.model.Finding;
import org.localreuse.model.LoadReport;
import org.localreuse.model.Outcome;
import org.localreuse.ontology.Base;
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
    void aSecondLoadChangesNothing() {
        long revision = register.store().revision();
        List<FileReport> again =
                register.load(SampleRegister.files(), LoadOptions.DEFAULT).files();
        assertThat(again).extracting(FileReport::outcome).containsOnly(Outcome.UNCHANGED);
        assertThat(register.store().revision()).isEqualTo(revision);
    }

    private static int count(String type) {
        return Integer.parseInt(register.ask("SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a " + type + " }")
                .getFirst());
    }
}
