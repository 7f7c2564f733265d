package org.localreuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.ontology.Base;
import org.localreuse.store.Tdb2Store;

/** The commands as a shell sees them: exit codes, and messages that a stranger understands. */
class MainIT extends Shell {

    private static final String SUBMISSION = """
            organisations: [{id: imactivate, name: imactivate, organisationType: company}]
            projects:
              - {id: leeds-bins, title: Leeds Bins, description: An app., leads: [imactivate], stage: live}
            """;

    @Test
    void loadsThenQueriesUnderTheBaseThatTheStoreWasMadeFor() throws IOException {
        Path file = Files.writeString(folder.resolve("bins.yaml"), SUBMISSION);
        assertThat(run("init", "--base", "https://reuse.example.org/")).isZero();
        assertThat(run("load", file.toString())).isZero();
        assertThat(run(
                        "query",
                        "--output",
                        "csv",
                        "--text",
                        "SELECT ?p { ?p a <https://w3id.org/localreuse/def#Project> }"))
                .isZero();
        assertThat(said()).contains("https://reuse.example.org/id/project/leeds-bins");
    }

    @Test
    void refusesAStoreOfAnotherBase() {
        run("init", "--base", "https://reuse.example.org/");
        assertThat(run("init", "--base", "https://other.example.org/")).isEqualTo(ExitCode.STORE_UNUSABLE);
        assertThat(said()).contains("https://reuse.example.org/");
    }

    @Test
    void saysSoWhenSomethingWasRefusedAndTakesTheRest() throws IOException {
        Path good = Files.writeString(folder.resolve("good.yaml"), SUBMISSION);
        Path bad = Files.writeString(folder.resolve("bad.yaml"), SUBMISSION.replace("stage: live", "stage: lively"));
        assertThat(run("load", good.toString(), bad.toString())).isEqualTo(ExitCode.SOME_REFUSED);
        assertThat(said())
                .contains("bad.yaml: 1 taken, 1 refused")
                .contains("line 3")
                .contains("2 inputs: 1 taken");
    }

    @Test
    void writesRefusedRowsBackAndTakesThemMended() throws IOException {
        Path rows = Files.writeString(
                folder.resolve("organisations.csv"), "name,organisation_type\nOne,company\nTwo,companny\n");
        Path back = folder.resolve("mend-organisations.csv");
        assertThat(run("load", rows.toString(), "--errors", back.toString())).isEqualTo(ExitCode.SOME_REFUSED);
        assertThat(said()).contains("row 3").contains("'companny': did you mean company?");
        String refused = Files.readString(back);
        assertThat(refused).contains("Two,companny").doesNotContain("One,company");
        Files.writeString(back, refused.replace("Two,companny", "Two,company"));
        assertThat(run("load", back.toString())).isZero();
    }

    @Test
    void makesNoStoreOnADryRunNorToValidate() throws IOException {
        Path file = Files.writeString(folder.resolve("bins.yaml"), SUBMISSION);
        assertThat(run("load", file.toString(), "--dry-run")).isZero();
        assertThat(run("validate", file.toString())).isZero();
        assertThat(store()).doesNotExist();
    }

    @Test
    void takesAFileThatWasNamedTwiceOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("bins.yaml"), SUBMISSION);
        assertThat(run("load", file.toString(), file.toString())).isZero();
        assertThat(said()).contains("1 input: 1 taken");
    }

    @Test
    void asksNothingOfAStoreThatIsNotThere() {
        assertThat(run("query", "who-reused")).isEqualTo(ExitCode.STORE_UNUSABLE);
        assertThat(said()).contains("There is no store in").contains("./registry init");
        assertThat(store()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "load;                     Missing required parameter",
                "load nowhere.yaml;        There is no file or folder nowhere.yaml",
                "lode;                     Unmatched argument",
                "load - ;                  add --format",
                "query no-such-query;      No stored query is called 'no-such-query'",
                "query who-reused x=1;     has no parameter 'x'",
                "query --text SELECT;      line 1",
                "network no-such-project;  There is no project 'no-such-project'",
                "init --base nonsense;     must be an http or https IRI"
            })
    void tellsWrongUsage(String command, String message) {
        run("init");
        assertThat(run(command.strip().split(" "))).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(said()).containsIgnoringCase(message);
    }

    @Test
    void tellsThatTheStoreIsInUse() {
        try (Tdb2Store open = Tdb2Store.open(store(), Base.DEFAULT)) {
            assertThat(run("init")).isEqualTo(ExitCode.STORE_UNUSABLE);
            assertThat(said()).contains(open.folder().toString());
        }
    }

    @Test
    void tellsThatThePortIsTaken() throws IOException {
        run("init");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("serve", "--port", String.valueOf(taken.getLocalPort())))
                    .isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(said()).contains("Name another with --port");
        }
    }
}
