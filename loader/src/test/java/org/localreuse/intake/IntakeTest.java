package org.localreuse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localreuse.intake.TestRegister.file;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.localreuse.model.FileReport;
import org.localreuse.model.Finding;
import org.localreuse.model.LoadReport;
import org.localreuse.model.Outcome;

class IntakeTest {

    private static final String PROJECT = """
            about: {attributedTo: LDS, licence: OGL-UK-3.0}
            organisations:
              - {id: imactivate, name: imactivate, organisationType: company}
            projects:
              - id: leeds-bins
                title: Leeds Bins
                description: An app that says which bin to put out.
                leads: [imactivate]
                stage: live
            """;

    private static final String REUSE = """
            reuses:
              - reusers: [Leeds City Council]
                reuseOf: leeds-bins
                reuseKinds: [adoption]
                status: live
                since: 2020
            """;

    private final TestRegister register = new TestRegister();

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void publishesASubmissionInAGraphOfItsOwnWithItsProvenance() {
        FileReport report = register.load("leeds.yaml", PROJECT);
        assertThat(report.outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(register.ask("SELECT ?g { GRAPH ?g { ?p a lr:Project } }"))
                .containsExactly(report.graph().orElseThrow());
        assertThat(register.ask("SELECT ?who { <" + report.graph().orElseThrow()
                        + "> <http://www.w3.org/ns/prov#wasAttributedTo>/rdfs:label ?who }"))
                .containsExactly("Leeds City Council");
    }

    @Test
    void derivesWhoReusesWhat() {
        register.load("leeds.yaml", PROJECT + REUSE);
        assertThat(register.ask("SELECT ?title { <id/council/LDS> lr:reuses/rdfs:label ?title }"))
                .containsExactly("Leeds Bins");
    }

    @Test
    void changesNothingWhenTheSameComesAgain() {
        register.load("leeds.yaml", PROJECT);
        long revision = register.store().revision();
        FileReport again = register.load("leeds.yaml", PROJECT);
        FileReport elsewhere = register.load("copy.yaml", PROJECT);
        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(elsewhere.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(register.store().revision()).isEqualTo(revision);
    }

    @Test
    void replacesWhatTheSameSourceSaidBefore() {
        register.load("leeds.yaml", PROJECT);
        register.load("leeds.yaml", PROJECT.replace("stage: live", "stage: retired"));
        assertThat(register.ask("SELECT ?stage { <id/project/leeds-bins> lr:stage/rdfs:label ?stage }"))
                .containsExactly("Retired");
    }

    @Test
    void letsOneInputNameWhatAnotherOfTheSameLoadDescribesInAnyOrder() {
        LoadReport report = register.load(
                List.of(file("a-reuse.yaml", REUSE), file("b-project.yaml", PROJECT)), LoadOptions.DEFAULT);
        assertThat(report.files()).extracting(FileReport::outcome).containsOnly(Outcome.TAKEN);
    }

    @Test
    void findsAnOrganisationThatAnotherInputOnlyImplies() {
        String used = publiccode("tool", "Comune di Prova").concat("usedBy: [Comune di Altrove]\n");
        String other = publiccode("other", "Comune di Altrove");
        List<FileReport> reports = register.load(
                        List.of(file("a/publiccode.yml", used), file("b/publiccode.yml", other)), LoadOptions.DEFAULT)
                .files();
        assertThat(reports).extracting(FileReport::outcome).containsOnly(Outcome.TAKEN);
        assertThat(register.ask("SELECT ?who { ?r lr:reuser/rdfs:label ?who }")).containsExactly("Comune di Altrove");
    }

    private static String publiccode(String name, String organisation) {
        return """
                publiccodeYmlVersion: "0.4"
                name: NAME
                url: https://code.example.org/NAME.git
                platforms: [web]
                developmentStatus: stable
                softwareType: standalone/web
                categories: [it-development]
                description:
                  en:
                    shortDescription: A tool that does one thing for an office and does it well enough for others.
                    features: [one]
                legal: {license: MIT, repoOwner: ORGANISATION}
                maintenance: {type: none}
                localisation: {localisationReady: false, availableLanguages: [en]}
                """.replace("NAME", name).replace("ORGANISATION", organisation);
    }

    @Test
    void refusesWhatNamesOnlyWhatWasRefused() {
        String broken = PROJECT.replace("stage: live", "stage: [live, retired]");
        LoadReport report = register.load(
                List.of(file("a-reuse.yaml", REUSE), file("b-project.yaml", broken)), LoadOptions.DEFAULT);
        assertThat(report.files()).extracting(FileReport::outcome).containsExactly(Outcome.REFUSED, Outcome.PARTLY);
        assertThat(errors(report.files().getFirst()))
                .anySatisfy(finding -> assertThat(finding.path()).contains("reuseOf"));
        assertThat(register.ask("SELECT ?x { { ?x a lr:Project } UNION { ?x a lr:Reuse } }"))
                .isEmpty();
        assertThat(register.ask("SELECT ?name { <id/organisation/imactivate> rdfs:label ?name }"))
                .containsExactly("imactivate");
    }

    @Test
    void oneWrongThingOfAFileKeepsOutOnlyWhatNamesIt() {
        FileReport report = register.load("all.yaml", PROJECT.replace("stage: live", "stage: lives") + REUSE + """
                  - reusers: [BRD]
                    reuseOf: datamillnorth/bins
                    reuseKinds: [data-reuse]
                    status: live
                datasets:
                  - {id: datamillnorth/bins, title: Bins, description: Collection days of every street.}
                """);
        assertThat(report.outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(report.taken()).isEqualTo(3);
        assertThat(report.refused()).isEqualTo(2);
        assertThat(errors(report)).extracting(Finding::path).containsExactly("projects[1].stage", "reuses[1].reuseOf");
        assertThat(register.ask("SELECT ?what { ?r lr:reuseOf/rdfs:label ?what }"))
                .containsExactly("Bins");
    }

    @Test
    void aMissingFieldIsToldByItsName() {
        FileReport report = register.load("p.yaml", PROJECT.replace("    stage: live\n", ""));
        assertThat(errors(report)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("projects[1].stage");
            assertThat(finding.label()).isEqualTo("Stage");
            assertThat(finding.expected()).startsWith("one of ").contains("live");
            assertThat(finding.position().line()).isEqualTo(5);
        });
    }

    @Test
    void saysWhereTheFaultStandsAndWhatWouldDo() {
        List<Finding> errors = errors(register.load("x.yaml", PROJECT + REUSE.replace("Leeds City", "Leads City")));
        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().position().line()).isEqualTo(11);
        assertThat(errors.getFirst().hint()).contains("Leeds City Council").contains("LDS");
    }

    @Test
    void takesTheGoodRowsOfACsvAndReportsTheOthersByRow() {
        register.load("leeds.yaml", PROJECT);
        FileReport report = register.load("reuses.csv", """
                reusers,reuse_of,reuse_kinds,status
                LDS,leeds-bins,adoption,live
                XXXXX,leeds-bins,adoption,live
                BRD,leeds-bins,adoption,lively
                """);
        assertThat(report.outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(report.taken()).isEqualTo(1);
        assertThat(errors(report))
                .extracting(finding -> finding.position().line())
                .containsExactlyInAnyOrder(3, 4);
    }

    @Test
    void writesNothingOnADryRunNorWhenAllOrNothingFails() {
        long before = register.store().revision();
        register.load(List.of(file("p.yaml", PROJECT)), LoadOptions.DRY_RUN);
        LoadOptions atomic = new LoadOptions(false, true, Optional.empty(), Optional.empty(), Optional.empty());
        LoadReport report = register.load(List.of(file("p.yaml", PROJECT), file("broken.yaml", "projects: [")), atomic);
        assertThat(register.store().revision()).isEqualTo(before);
        assertThat(report.files()).extracting(FileReport::outcome).containsOnly(Outcome.REFUSED);
    }

    private static List<Finding> errors(FileReport report) {
        return report.findings().stream().filter(Finding::isError).toList();
    }
}
