package org.localreuse.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.KeyedServer;

/** SPARQL Update over HTTP: who may, in which form, and what becomes of it. */
class UpdateIT extends KeyedServer {

    private static final String UPDATE = "application/sparql-update";
    private static final String FORM = "application/x-www-form-urlencoded";

    private static String insert(String name) {
        return "INSERT DATA { GRAPH <graph/" + name + "> { <id/project/" + name
                + "> <http://purl.org/dc/terms/subject> <id/concept/" + name + "> } }";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static boolean stands(String name) {
        return get("/store?graph=" + encoded("https://w3id.org/localreuse/graph/" + name))
                        .statusCode()
                == 200;
    }

    @Test
    void publishesAnUpdateAndKeepsItAsAnEntry() {
        long before = store.revision();
        HttpResponse<String> answer = post(administrator, "/update", UPDATE, insert("direct"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(store.revision()).isEqualTo(before + 1);
        assertThat(stands("direct")).isTrue();
        String entry = header(answer, "Link").replaceFirst("<(.*)>; rel=\"status\"", "$1");
        JsonNode told = parsed(get(entry, administrator));
        assertThat(told.get("name").asText()).isEqualTo("SPARQL Update");
        assertThat(told.at("/by/name").asText()).isEqualTo("Team administrator");
        assertThat(get(entry + "/content", administrator).body()).isEqualTo(insert("direct"));
        assertThat(get(entry, leeds).statusCode()).isEqualTo(404);
        JsonNode changes = json("/api/changes?since=" + before);
        assertThat(changes.at("/items/0/graph").asText()).endsWith("graph/direct");
    }

    @Test
    void takesAFormAsWell() {
        HttpResponse<String> answer = post(
                administrator,
                "/update",
                FORM,
                "update=" + encoded(insert("form")).replace("%20", "+"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(stands("form")).isTrue();
    }

    @Test
    void changesNothingTwice() {
        post(administrator, "/update", UPDATE, insert("twice"));
        long before = store.revision();
        HttpResponse<String> again = post(administrator, "/update", UPDATE, insert("twice"));

        assertThat(again.statusCode()).isEqualTo(204);
        assertThat(header(again, "Link")).isEmpty();
        assertThat(store.revision()).isEqualTo(before);
    }

    @Test
    void matchesOverTheGraphsThatTheRequestNames() {
        post(administrator, "/update", UPDATE, insert("named-one"));
        post(administrator, "/update", UPDATE, insert("named-two"));
        String copy = "INSERT { GRAPH <graph/named-copy> { ?s ?p ?o } } WHERE { ?s ?p ?o }";
        String only = "using-graph-uri=" + encoded("https://w3id.org/localreuse/graph/named-two");

        assertThat(post(administrator, "/update?" + only, UPDATE, copy).statusCode())
                .isEqualTo(204);
        assertThat(get("/store?graph=" + encoded("https://w3id.org/localreuse/graph/named-copy"))
                        .body())
                .contains("named-two")
                .doesNotContain("named-one");
        HttpResponse<String> both = post(administrator, "/update?" + only, UPDATE, "WITH <graph/a> " + copy);
        assertThat(both.statusCode()).isEqualTo(400);
        assertThat(parsed(both).get("detail").asText()).contains("using-graph-uri");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/update", "/update/", "/update?using-graph-uri=urn%3Aexample%3Aa", "/%75pdate", "/update;x=y"})
    void needsTheKeyOfAnAdministrator(String path) {
        long before = store.revision();
        HttpResponse<String> nobody =
                send(request(path, "Content-Type", UPDATE).POST(HttpRequest.BodyPublishers.ofString(insert("nobody"))));
        assertThat(nobody.statusCode()).isIn(400, 401, 404);
        for (String key : new String[] {leeds, moderator}) {
            HttpResponse<String> other = post(key, path, UPDATE, insert("nobody"));
            assertThat(other.statusCode()).isIn(400, 403, 404);
        }
        assertThat(store.revision()).isEqualTo(before);
    }

    @Test
    void saysWhatToBring() {
        HttpResponse<String> nobody = send(
                request("/update", "Content-Type", UPDATE).POST(HttpRequest.BodyPublishers.ofString(insert("nobody"))));
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(header(nobody, "WWW-Authenticate")).startsWith("Bearer");
        HttpResponse<String> other = post(moderator, "/update", UPDATE, insert("nobody"));
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(parsed(other).get("detail").asText()).contains("administrator");
    }

    @Test
    void aSessionCountsForPagesOfThisServerAlone() {
        String cookie = header(
                        send(request("/sign-in", "Sec-Fetch-Site", "same-origin", "Content-Type", FORM)
                                .POST(HttpRequest.BodyPublishers.ofString("key=" + administrator + "&next=%2F"))),
                        "Set-Cookie")
                .split(";", 2)[0];
        assertThat(cookie).startsWith("registry-session=");
        for (String site : new String[] {"cross-site", "same-site", "none"}) {
            assertThat(withCookie(cookie, site, "update=" + encoded(insert("cross")))
                            .statusCode())
                    .as(site)
                    .isEqualTo(401);
        }
        assertThat(stands("cross")).isFalse();
        assertThat(withCookie(cookie, "same-origin", "update=" + encoded(insert("own")))
                        .statusCode())
                .isEqualTo(204);
        assertThat(stands("own")).isTrue();
    }

    private static HttpResponse<String> withCookie(String cookie, String site, String form) {
        return send(request("/update", "Cookie", cookie, "Sec-Fetch-Site", site, "Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    @Test
    void noScriptOfAnotherOriginMaySendAKey() {
        HttpResponse<String> preflight = send(request(
                        "/update",
                        "Origin",
                        "https://elsewhere.example",
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "authorization,content-type")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(header(preflight, "Access-Control-Allow-Headers")).doesNotContainIgnoringCase("authorization");
    }

    @Test
    void tellsLineAndColumnOfWhatIsNoUpdate() {
        HttpResponse<String> answer =
                post(administrator, "/update", UPDATE, "INSERT DATA\n{ GRAPH <graph/a> { <id/a> } }");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(parsed(answer).at("/errors/0/line").asInt()).isEqualTo(2);
        assertThat(parsed(answer).at("/errors/0/column").asInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <http://127.0.0.1:9/> INTO GRAPH <graph/a>",
                "INSERT DATA { <id/a> <http://purl.org/dc/terms/title> 'A' }",
                "DROP ALL",
                "CLEAR GRAPH <graph/derived>",
                "DELETE WHERE { GRAPH ?g { ?s <http://purl.org/dc/terms/title> ?t } }"
            })
    void refusesWhatAnAdministratorMayNotWriteEither(String update) {
        long before = store.revision();
        HttpResponse<String> answer = post(administrator, "/update", UPDATE, update);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(parsed(answer).at("/errors/0/path").asText()).isEqualTo("operation 1");
        assertThat(parsed(answer).at("/errors/0/hint").asText()).isNotEmpty();
        assertThat(store.revision()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT { GRAPH <graph/a> { ?s ?p ?o } } WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "INSERT { GRAPH <graph/a> { ?s ?p ?o } } WHERE { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "INSERT { GRAPH <graph/a> { <id/a> <id/b> ?v } } WHERE { BIND(<java:java.lang.System.exit>(1) AS ?v) }",
                "DELETE WHERE { GRAPH <graph/a> { ?s <http://jena.apache.org/ARQ/property#splitIRI> ?o } }"
            })
    void callsNothing(String update) {
        HttpResponse<String> answer = post(administrator, "/update", UPDATE, update);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(parsed(answer).get("detail").asText()).contains("not allowed here");
    }

    @Test
    void aGraphThatBreaksTheShapesIsNotPublished() {
        String project = "<https://w3id.org/localreuse/id/project/leeds-bins>";
        HttpResponse<String> answer = post(administrator, "/update", UPDATE, """
                DELETE { GRAPH ?g { %1$s <http://purl.org/dc/terms/title> ?t } }
                WHERE { GRAPH ?g { %1$s <http://purl.org/dc/terms/title> ?t } }""".formatted(project));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(parsed(answer).at("/errors/0/path").asText()).contains("leeds-bins");
        assertThat(json("/api/projects/leeds-bins").get("label").asText()).isNotEmpty();
    }

    @Test
    void takesNoOtherMediaTypeAndSaysWhich() {
        HttpResponse<String> answer = post(administrator, "/update", "text/plain", insert("plain"));
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(header(answer, "Accept")).contains(UPDATE).contains(FORM);
        assertThat(post(administrator, "/update", UPDATE + ";charset=iso-8859-1", insert("plain"))
                        .statusCode())
                .isEqualTo(415);
        assertThat(stands("plain")).isFalse();
    }

    @Test
    void hasNoOtherMethodAndNoOtherParameters() {
        HttpResponse<String> read = get("/update?update=" + encoded(insert("get")), administrator);
        assertThat(read.statusCode()).isEqualTo(405);
        assertThat(header(read, "Allow")).contains("POST");
        assertThat(post(administrator, "/update?updaet=x", UPDATE, insert("get"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(administrator, "/update", FORM, "query=ASK%7B%7D").statusCode())
                .isEqualTo(400);
        assertThat(post(administrator, "/update", FORM, "update=a&update=b").statusCode())
                .isEqualTo(400);
        assertThat(post(administrator, "/update", FORM, "update=%zz").statusCode())
                .isEqualTo(400);
        assertThat(stands("get")).isFalse();
    }

    @Test
    void aLargeFormOfUnannouncedLengthIsRefused() {
        byte[] large = new byte[11 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');
        HttpResponse<String> answer = send(with(administrator, "/update", "Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));
        assertThat(answer.statusCode()).isEqualTo(413);
    }
}
