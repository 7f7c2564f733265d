package org.localreuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.ExampleRegister;
import org.localreuse.app.OtherRegistries;
import org.localreuse.app.RegistryServer;
import org.localreuse.app.Settings;
import org.localreuse.intake.Register;
import org.localreuse.ontology.Base;

/** The same report for people, for programs that read JSON, and for those that read RDF. */
class ReportsIT extends Shell {

    private static final String SUBMISSION = """
            projects:
              - {id: bins-one, title: Bins one, description: Says which bin to put out., leads: [LDS], stage: live}
              - {id: bins-two, title: Bins two, description: Says which bin to put out., leads: [LDS], stage: lively}
            """;
    private static final String HINT = "'lively': did you mean live?";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Path bad() throws IOException {
        return Files.writeString(folder.resolve("bad.yaml"), SUBMISSION);
    }

    @Test
    void inJsonItIsTheOneThatHttpAnswersWith() throws IOException, InterruptedException {
        assertThat(run("validate", bad().toString(), "--json")).isEqualTo(ExitCode.SOME_REFUSED);
        JsonNode told = JSON.readTree(printed()).at("/files/0");
        assertThat(told.get("taken").asInt()).isEqualTo(1);
        assertThat(told.at("/errors/0/path").asText()).isEqualTo("projects[2].stage");
        assertThat(told.at("/errors/0/label").asText()).isEqualTo("Stage");
        assertThat(told.at("/errors/0/hint").asText()).isEqualTo(HINT);
        assertThat(told.at("/errors/0/severity").asText()).isEqualTo("error");
        assertThat(told.at("/report/outcome").asText()).isEqualTo("partly");
        assertThat(told.at("/report/advice/0/severity").asText()).isIn("advice", "hint");

        assertThat(withoutName(told)).isEqualTo(withoutName(overHttp()));
    }

    private static JsonNode overHttp() throws IOException, InterruptedException {
        Settings settings = Settings.onLoopback(0, Base.DEFAULT, new Settings.Store.InMemory());
        try (Register register = ExampleRegister.open();
                RegistryServer server = RegistryServer.start(
                        settings,
                        register.store(),
                        register.desk(),
                        OtherRegistries.of(register, (source, options) -> {}))) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + server.port() + "/api/validate"))
                    .header("Content-Type", "application/yaml")
                    .POST(HttpRequest.BodyPublishers.ofString(SUBMISSION))
                    .build();
            return JSON.readTree(HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body());
        }
    }

    /** A file has the name that it came with, and the graph that it would be in. */
    private static JsonNode withoutName(JsonNode report) {
        ((ObjectNode) report.get("report")).remove("name");
        ((ObjectNode) report.get("report")).remove("graph");
        return report;
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.ttl", "report.nt", "report.rdf", "report.jsonld"})
    void asTheEndingOfItsFileSaysItIsAValidationReport(String name) throws IOException {
        Path file = folder.resolve(name);
        Path good = Files.writeString(folder.resolve("good.yaml"), SUBMISSION.replace("lively", "live"));
        assertThat(run("validate", bad().toString(), good.toString(), "--report", file.toString()))
                .isEqualTo(ExitCode.SOME_REFUSED);

        var graph = RDFDataMgr.loadGraph(file.toString());
        assertThat(graph.find(null, RDF.type.asNode(), SHACL.ValidationReport).toList())
                .hasSize(2);
        assertThat(graph.find(null, SHACL.conforms, null).toList()).hasSize(2);
        assertThat(graph.stream(null, SHACL.resultMessage, null)
                        .map(message -> message.getObject().getLiteralLexicalForm()))
                .anySatisfy(message -> assertThat(message).contains(HINT));
    }

    @Test
    void oneFileMakesOneValidationReport() throws IOException {
        Path file = folder.resolve("report.ttl");
        run("load", bad().toString(), "--dry-run", "--report", file.toString());

        ValidationReport report = ValidationReport.fromGraph(RDFDataMgr.loadGraph(file.toString()));
        assertThat(report.conforms()).isFalse();
        assertThat(report.getEntries())
                .anySatisfy(entry -> assertThat(entry.message()).contains(HINT));
    }

    @Test
    void aFileCalledJsonHoldsJsonAndAnyOtherText() throws IOException {
        Path json = folder.resolve("report.json");
        run("validate", bad().toString(), "--report", json.toString());
        assertThat(JSON.readTree(json.toFile()).at("/files/0/errors/0/hint").asText())
                .isEqualTo(HINT);
        Path text = folder.resolve("report.txt");
        run("validate", bad().toString(), "--report", text.toString());
        assertThat(text).content().contains("Stage (projects[2].stage)", HINT);
    }
}
