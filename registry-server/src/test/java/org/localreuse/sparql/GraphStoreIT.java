package org.localreuse.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.KeyedServer;

/** The Graph Store Protocol: graphs as resources, read by anybody and written by administrators. */
class GraphStoreIT extends KeyedServer {

    private static final String BASE = "https://w3id.org/localreuse/";
    private static final String TURTLE = "text/turtle";

    private static String path(String name) {
        return "/store?graph=" + URLEncoder.encode(BASE + "graph/" + name, StandardCharsets.UTF_8);
    }

    private static String subject(String word) {
        return "<%sid/project/stored> <http://purl.org/dc/terms/subject> <%sid/concept/%s> ."
                .formatted(BASE, BASE, word);
    }

    private static HttpResponse<String> write(String method, String path, String turtle, String... headers) {
        HttpRequest.Builder request = with(administrator, path, "Content-Type", TURTLE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.method(method, HttpRequest.BodyPublishers.ofString(turtle)));
    }

    private static Graph graph(HttpResponse<String> answer) {
        Lang syntax =
                RDFLanguages.contentTypeToLang(header(answer, "Content-Type").split(";")[0]);
        return RDFParser.fromString(answer.body(), syntax).toGraph();
    }

    @Test
    void putsAddsReadsAndDeletes() {
        HttpResponse<String> made = write("PUT", path("a"), subject("one"));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(header(made, "Location")).isEqualTo(path("a"));
        assertThat(header(made, "Link")).startsWith("</api/submissions/").endsWith("; rel=\"status\"");

        assertThat(write("POST", path("a"), subject("two")).statusCode()).isEqualTo(204);
        assertThat(graph(get(path("a"))).size()).isEqualTo(2);
        assertThat(write("PUT", path("a"), subject("three")).statusCode()).isEqualTo(204);
        assertThat(get(path("a")).body()).contains("three").doesNotContain("one");
        long before = store.revision();
        assertThat(write("PUT", path("a"), subject("three")).statusCode()).isEqualTo(204);
        assertThat(store.revision()).isEqualTo(before);

        assertThat(write("DELETE", path("a"), "").statusCode()).isEqualTo(204);
        assertThat(get(path("a")).statusCode()).isEqualTo(404);
        assertThat(write("DELETE", path("a"), "").statusCode()).isEqualTo(404);
        assertThat(get("/graph/a").statusCode()).isEqualTo(410);
    }

    @Test
    void namesAGraphThatHasNoName() {
        HttpResponse<String> made = write("POST", "/store", subject("unnamed"));

        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(get(header(made, "Location")).body()).contains("unnamed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void answersInTheSyntaxThatIsAskedFor(String type) {
        HttpResponse<String> answer = get(path("ref/licences"), "Accept", type);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(graph(answer).isIsomorphicWith(graph(get(path("ref/licences")))))
                .isTrue();
        assertThat(header(answer, "Vary")).contains("Accept");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        HttpResponse<String> head =
                send(request(path("ref/licences"), "Accept", type).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "Content-Type")).startsWith(type);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void hasNoOtherSyntax() {
        HttpResponse<String> answer = get(path("ref/licences"), "Accept", "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(parsed(answer).get("detail").asText()).contains(TURTLE);
    }

    @Test
    void theUnionIsReadAsFarAsAQueryMayAndNeverWritten() {
        HttpResponse<String> union = get("/store?default");
        assertThat(union.statusCode()).isEqualTo(200);
        assertThat(graph(union).size()).isGreaterThan(1000);
        HttpResponse<String> answer = write("PUT", "/store?default", subject("nowhere"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(parsed(answer).get("detail").asText()).contains("?graph=");
        assertThat(write("DELETE", "/store?default=", "").statusCode()).isEqualTo(422);
    }

    @Test
    void changesOnlyWhatTheClientHasSeen() {
        write("PUT", path("seen"), subject("one"));
        String tag = header(get(path("seen")), "ETag");
        assertThat(tag).isNotEmpty();
        assertThat(get(path("seen"), "If-None-Match", tag).statusCode()).isEqualTo(304);

        assertThat(write("PUT", path("seen"), subject("two"), "If-Match", "\"0-abc\", " + tag)
                        .statusCode())
                .isEqualTo(204);
        HttpResponse<String> late = write("PUT", path("seen"), subject("three"), "If-Match", tag);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(parsed(late).get("type").asText()).isEqualTo("/problems/changed-meanwhile");
        assertThat(write("DELETE", path("seen"), "", "If-Match", "W/" + header(get(path("seen")), "ETag"))
                        .statusCode())
                .isEqualTo(412);
        assertThat(write("PUT", path("seen"), subject("four"), "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(412);
        assertThat(write("PUT", path("unseen"), subject("four"), "If-Match", "*")
                        .statusCode())
                .isEqualTo(412);
        assertThat(get(path("seen")).body()).contains("two");
        assertThat(get(path("unseen")).statusCode()).isEqualTo(404);
        assertThat(write("PUT", path("unseen"), subject("four"), "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE"})
    void needsTheKeyOfAnAdministrator(String method) {
        HttpResponse<String> nobody = send(request(path("closed"), "Content-Type", TURTLE)
                .method(method, HttpRequest.BodyPublishers.ofString(subject("one"))));
        assertThat(nobody.statusCode()).isEqualTo(401);
        HttpResponse<String> other = send(with(moderator, path("closed"), "Content-Type", TURTLE)
                .method(method, HttpRequest.BodyPublishers.ofString(subject("one"))));
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(get(path("closed")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "graph/meta, 422",
        "graph/derived, 422",
        "graph/ref/councils, 422",
        "graph/submission/none, 422",
        "elsewhere, 422",
        "graph/a/../meta, 422"
    })
    void refusesGraphsThatAreNotTheAdministratorsToWrite(String name, int status) {
        String path = "/store?graph=" + URLEncoder.encode(BASE + name, StandardCharsets.UTF_8);
        HttpResponse<String> answer = write("PUT", path, subject("one"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(parsed(answer).at("/errors/0/hint").asText()).isNotEmpty();
    }

    @Test
    void takesNoOtherFormat() {
        for (String type : new String[] {"text/csv", "application/n-quads", "multipart/form-data; boundary=x"}) {
            HttpResponse<String> answer = send(with(administrator, path("b"), "Content-Type", type)
                    .PUT(HttpRequest.BodyPublishers.ofString(subject("one"))));
            assertThat(answer.statusCode()).as(type).isEqualTo(415);
            assertThat(header(answer, "Accept")).contains(TURTLE);
        }
        HttpResponse<String> broken = write("PUT", path("b"), "\n<urn:example:a> a");
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(parsed(broken).at("/errors/0/line").asInt()).isEqualTo(2);
        assertThat(get(path("b")).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesWhatTheShapesForbid() {
        HttpResponse<String> answer = write(
                "PUT",
                path("wrong"),
                "<%sid/project/wrong> a <%sdef#Project> ; <http://purl.org/dc/terms/description> \"Ring 0113 496 0000\"@en ."
                        .formatted(BASE, BASE));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(parsed(answer).get("errors").size()).isGreaterThan(1);
        assertThat(get(path("wrong")).statusCode()).isEqualTo(404);
    }

    @Test
    void needsToKnowWhichGraph() {
        assertThat(get("/store").statusCode()).isEqualTo(400);
        assertThat(get("/store?graph=relative").statusCode()).isEqualTo(400);
        assertThat(get("/store?default&graph=urn%3Aexample%3Aa").statusCode()).isEqualTo(400);
        assertThat(get("/store?grpah=urn%3Aexample%3Aa").statusCode()).isEqualTo(400);
        assertThat(write("PUT", "/store", subject("one")).statusCode()).isEqualTo(400);
        HttpResponse<String> patch = write("PATCH", path("a"), subject("one"));
        assertThat(patch.statusCode()).isEqualTo(405);
        assertThat(header(patch, "Allow"))
                .contains("GET")
                .contains("PUT")
                .contains("POST")
                .contains("DELETE");
    }
}
