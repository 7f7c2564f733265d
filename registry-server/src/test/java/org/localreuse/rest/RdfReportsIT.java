package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.KeyedServer;

/** The report on what is handed in, as SHACL has it, for those who ask for RDF. */
class RdfReportsIT extends KeyedServer {

    private static final String SUBMISSIONS = "/api/submissions";
    private static final String YAML = "application/yaml";
    private static final String TURTLE = "text/turtle";

    private static HttpResponse<String> send(String method, String path, String accept, String content) {
        return send(with(leeds, path, "Content-Type", YAML, "Accept", accept, "If-Match", "\"1\"")
                .method(method, HttpRequest.BodyPublishers.ofString(content)));
    }

    private static ValidationReport report(HttpResponse<String> answer, String type) {
        assertThat(header(answer, "Content-Type")).as(answer.body()).startsWith(type);
        assertThat(header(answer, "Vary")).contains("Accept");
        Graph graph = RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type))
                .toGraph();
        return ValidationReport.fromGraph(graph);
    }

    private static String wrong(String slug) {
        return project(slug).replace("stage: live", "stage: lively");
    }

    @ParameterizedTest
    @ValueSource(strings = {TURTLE, "application/ld+json", "application/n-triples", "application/rdf+xml"})
    void tellsWhatIsWrongInEverySyntax(String type) {
        for (String path : new String[] {"/api/validate", SUBMISSIONS}) {
            HttpResponse<String> answer = send("POST", path, type, wrong("wrong-in-rdf"));

            assertThat(answer.statusCode()).isEqualTo(422);
            ValidationReport report = report(answer, type);
            assertThat(report.conforms()).isFalse();
            assertThat(report.getEntries()).singleElement().satisfies(entry -> {
                assertThat(entry.message()).contains("'lively': did you mean live?");
                assertThat(entry.value().getLiteralLexicalForm()).isEqualTo("lively");
            });
        }
    }

    @Test
    void goesWithEveryAnswerToWhatIsHandedIn() {
        HttpResponse<String> taken = send("POST", SUBMISSIONS, TURTLE, project("told-in-rdf"));
        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(header(taken, "Link")).contains("rel=\"status\"");
        assertThat(report(taken, TURTLE).conforms()).isTrue();
        String path = header(taken, "Location");

        HttpResponse<String> changed = send("PUT", path, TURTLE, project("told-in-rdf") + "    since: 2016\n");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(report(changed, TURTLE).conforms()).isTrue();

        HttpResponse<String> read = send(with(leeds, path, "Accept", TURTLE));
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(header(read, "ETag")).isEqualTo("\"2\"");
        assertThat(report(read, TURTLE).getEntries())
                .hasSameSizeAs(report(changed, TURTLE).getEntries());
    }

    @ParameterizedTest
    @CsvSource({
        "'*/*', application/json",
        "'application/json, text/turtle', application/json",
        "'text/turtle;q=0.5, application/json', application/json",
        "'application/json;q=0.5, text/turtle', text/turtle"
    })
    void isJsonUnlessRdfIsLikedBetter(String accept, String type) {
        HttpResponse<String> answer = send("POST", "/api/validate", accept, project("liked"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
    }

    @Test
    void isGoneWithWhatIsErased() {
        String path = SUBMISSIONS + "/" + handedIn(leeds, project("erased-report"));
        assertThat(say(administrator, path + "/erase", "{'reason': 'Asked for.'}")
                        .statusCode())
                .isEqualTo(200);

        assertThat(send(with(leeds, path, "Accept", TURTLE)).statusCode()).isEqualTo(410);
        assertThat(send(with(leeds, path, "Accept", "application/json")).statusCode())
                .isEqualTo(200);
    }
}
