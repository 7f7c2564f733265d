package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.ExampleServer;
import org.localreuse.ontology.Base;
import org.localreuse.store.Publication;

/** Conditional requests, compression, and the headers that every answer carries. */
class ConditionsIT extends ExampleServer {

    private static final int TOO_MUCH = 11 * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/projects",
                "/api/projects?format=csv",
                "/api/projects/toilet-map",
                "/api/projects/toilet-map/network?format=graphml",
                "/api/councils/LDS",
                "/api/stats",
                "/api/queries",
                "/api/openapi.json"
            })
    void answersWithNothingWhenNothingHasChanged(String path) {
        HttpResponse<String> first = get(path);
        String tag = header(first, "ETag");

        assertThat(tag).matches("\"[^\"]+\"");
        assertThat(header(first, "Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
        assertThat(header(first, "Last-Modified")).endsWith("GMT");
        assertThat(header(first, "Vary")).contains("Accept").contains("Accept-Encoding");
        HttpResponse<String> second = get(path, "If-None-Match", "\"other\", " + tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(header(second, "ETag")).isEqualTo(tag);
        assertThat(header(second, "Content-Security-Policy"))
                .as("a browser would take it for the page's")
                .isEmpty();
        assertThat(get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void givesEachRepresentationATagOfItsOwn() {
        String json = header(get("/api/projects", "Accept", "application/json"), "ETag");
        String csv = header(get("/api/projects", "Accept", "text/csv"), "ETag");
        String compressed =
                header(get("/api/projects", "Accept", "application/json", "Accept-Encoding", "gzip"), "ETag");

        assertThat(List.of(json, csv, compressed)).doesNotHaveDuplicates();
        assertThat(get(
                                "/api/projects",
                                "Accept",
                                "application/json",
                                "Accept-Encoding",
                                "gzip",
                                "If-None-Match",
                                compressed)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void answersAnewAfterAPublication() {
        String before = header(get("/api"), "ETag");
        store.publish(List.of(new Publication(
                Base.DEFAULT.graph("submission/empty"),
                GraphFactory.createDefaultGraph(),
                GraphFactory.createDefaultGraph())));

        HttpResponse<String> after = get("/api", "If-None-Match", before);

        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(header(after, "ETag")).isNotEqualTo(before);
        assertThat(parsed(after).get("revision").asLong()).isEqualTo(store.revision());
    }

    @Test
    void givesTheSameHeadersToHead() {
        HttpResponse<String> head = send(request("/api/projects").method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(get("/api/projects"), "ETag"));
        assertThat(header(head, "Content-Length")).isNotEqualTo("0");
    }

    @Test
    void compresses() throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = java.net.http.HttpClient.newHttpClient()
                .send(
                        request("/api/councils", "Accept-Encoding", "gzip").build(),
                        HttpResponse.BodyHandlers.ofInputStream());

        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        try (InputStream body = new GZIPInputStream(answer.body())) {
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).contains("\"total\" : 518");
        }
    }

    @Test
    void letsScriptsOfAnyOriginRead() {
        HttpResponse<String> answer = get("/api/projects", "Origin", "https://example.org");

        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Access-Control-Expose-Headers"))
                .contains("ETag")
                .contains("Link");
        assertThat(header(answer, "Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void answersPreflights() {
        HttpResponse<String> answer =
                send(request("/api/projects", "Origin", "https://example.org", "Access-Control-Request-Method", "GET")
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(header(answer, "Access-Control-Allow-Methods")).contains("GET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/projects",
                "/",
                "/nothing",
                "/sparql",
                "/sparql?query=ASK%7B%7D",
                "/sparql?query=nonsense",
                "/sparql/nothing?query=ASK%7B%7D"
            })
    void doesNotSayWhichServerItIsAndForbidsGuessing(String path) {
        HttpResponse<String> answer = get(path);

        assertThat(header(answer, "Server")).isEmpty();
        assertThat(header(answer, "X-Powered-By")).isEmpty();
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(header(answer, "Fuseki-Request-Id")).isEmpty();
    }

    @Test
    void givesErrorsNeitherTagNorLifetime() {
        HttpResponse<String> answer = get("/api/projects/nothing");

        assertThat(header(answer, "ETag")).isEmpty();
        assertThat(header(answer, "Cache-Control")).isEmpty();
    }

    @Test
    void answersMalformedAddressesWithAProblemToo() throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address("/api/")
                .resolve("/api/projects/%2e%2e%2fpasswd")
                .toURL()
                .openConnection();

        assertThat(connection.getResponseCode()).isIn(400, 404);
        assertThat(connection.getContentType()).startsWith("application/problem+json");
        try (InputStream body = connection.getErrorStream()) {
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8))
                    .doesNotContain("jetty")
                    .doesNotContain("org.");
        }
    }

    @Test
    void refusesALargeBodyThatIsAnnounced() {
        HttpResponse<String> answer =
                send(request("/api/projects").POST(HttpRequest.BodyPublishers.ofByteArray(new byte[TOO_MUCH])));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void refusesALargeBodyThatIsNot() {
        HttpResponse<String> answer = send(request("/sparql", "Content-Type", "application/sparql-query")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[TOO_MUCH]))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void problemsHaveTheSameMembersEverywhere() {
        List<HttpResponse<String>> problems = List.of(
                get("/api/projects?counsil=LDS"),
                get("/nothing"),
                get("/sparql?query=nonsense"),
                send(request("/sparql").DELETE()),
                send(request("/api/projects").POST(HttpRequest.BodyPublishers.ofByteArray(new byte[TOO_MUCH]))));

        assertThat(problems).allSatisfy(problem -> {
            assertThat(header(problem, "Content-Type")).isEqualTo("application/problem+json");
            assertThat(parsed(problem).properties())
                    .extracting(Map.Entry::getKey)
                    .containsExactly("type", "title", "status", "detail", "instance");
            assertThat(parsed(problem).get("status").asInt()).isEqualTo(problem.statusCode());
            assertThat(parsed(problem).get("instance").asText())
                    .isEqualTo(problem.uri().getPath());
        });
    }

    @Test
    void takesAFormOfUnannouncedLength() {
        byte[] form = "query=ASK%7B%7D".getBytes(StandardCharsets.UTF_8);

        assertThat(send(request("/sparql", "Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form))))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void saysThatItLivesAndIsReady() {
        assertThat(json("/health/live").get("status").asText()).isEqualTo("up");
        assertThat(json("/health/ready").get("revision").asLong()).isPositive();
        assertThat(header(get("/health/ready"), "Cache-Control")).isEqualTo("no-store");
    }
}
