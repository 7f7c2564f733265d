package org.localreuse.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localreuse.sparql.RunningEndpoint.PROBLEM;
import static org.localreuse.sparql.RunningEndpoint.encoded;
import static org.localreuse.sparql.RunningEndpoint.header;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.ontology.Base;
import org.localreuse.store.Tdb2Store;

/** Whatever may not happen at the public endpoint, tried on a real server over TDB2. */
@Timeout(60)
final class SparqlFenceIT {

    private static final SparqlLimits LIMITS = new SparqlLimits(Duration.ofMillis(1_500), 1_000, 90_000, 20_000, 3);

    @TempDir
    private static Path folder;

    private static RunningEndpoint endpoint;

    @BeforeAll
    static void start() {
        endpoint = new RunningEndpoint(Tdb2Store.open(folder.resolve("store"), Base.DEFAULT), LIMITS);
        StringBuilder turtle = new StringBuilder("PREFIX : <http://example.org/> ");
        for (int i = 0; i < 700; i++) {
            turtle.append(":n%d :p :n%d , :n%d . ".formatted(i, (i * 7 + 1) % 700, (i * 13 + 5) % 700));
        }
        turtle.append(":long :text '%s!' .".formatted("a".repeat(60)));
        endpoint.publish("links", turtle.toString());
    }

    @AfterAll
    static void stop() {
        endpoint.close();
    }

    @Test
    void stopsPathBombsInTimeAndServesOthersMeanwhile() throws Exception {
        assertThat(endpoint.query(hostile("path-bomb.rq")).statusCode()).isIn(400, 503);
        assertStoppedWhileOthersAreServed(hostile("path-bomb.rq").replace("AS ?c", "AS ?n"));
    }

    @Test
    void stopsRegexBombsInTimeAndServesOthersMeanwhile() throws Exception {
        assertThat(endpoint.query(hostile("regex-bomb.rq")).statusCode())
                .as("Java has learnt to see through this one")
                .isIn(200, 503);
        assertStoppedWhileOthersAreServed("SELECT * WHERE { ?s ?p ?o FILTER ( REGEX(STR(?o), '^(a+)+\\\\1$') ) }");
    }

    @Test
    void stopsARegexBombOfConstants() {
        HttpResponse<String> answer =
                endpoint.query("SELECT * { FILTER REGEX('%s!', '^(a+)+\\\\1$') }".formatted("a".repeat(60)));

        assertProblem(answer, 503);
    }

    @Test
    void stopsABombInReplace() {
        assertProblem(
                endpoint.query("SELECT ( REPLACE('%s!', '^(a+)+\\\\1$', 'b') AS ?x ) {}".formatted("a".repeat(60))),
                503);
    }

    @Test
    void refusesTextsThatGrowWithoutEnd() throws IOException {
        assertProblem(endpoint.query(hostile("replace-bomb.rq")), 422);
        StringBuilder doubling = new StringBuilder("SELECT ?x40 { BIND ( 'ab' AS ?x0 ) ");
        for (int i = 0; i < 40; i++) {
            doubling.append("BIND ( CONCAT(?x%d, ?x%d) AS ?x%d ) ".formatted(i, i, i + 1));
        }
        assertProblem(endpoint.query(doubling + "}"), 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER ( STRLEN(CONCAT(STR(?c), STR(?f), STR(?i))) < 0 ) }",
                "SELECT ( COUNT(*) AS ?n ) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "CONSTRUCT { ?a ?b ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER ( STRLEN(CONCAT(STR(?c), STR(?f), STR(?i))) < 0 ) }",
                "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER ( STRLEN(CONCAT(STR(?c), STR(?f), STR(?i))) < 0 ) }",
                "DESCRIBE ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER ( STRLEN(CONCAT(STR(?c), STR(?f), STR(?i))) < 0 ) }"
            })
    void stopsAtTheTimeLimitWithAProblemAndNoHalfAnswer(String query) {
        HttpResponse<String> answer = endpoint.query(query);

        assertProblem(answer, 503);
        assertThat(header(answer, "Retry-After")).isNotEmpty();
        assertThat(header(answer, "ETag")).isEmpty();
    }

    @Test
    void aRequestMayLowerTheTimeLimitButNotRaiseIt() {
        String slow = "query=" + encoded("SELECT ( COUNT(*) AS ?n ) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");

        assertThat(milliseconds(slow + "&timeout=0.3")).isBetween(250L, 1_400L);
        assertThat(milliseconds(slow + "&timeout=100")).isBetween(1_400L, 6_000L);
        for (String wrong : List.of("0", "-1", "soon", "1e9", "")) {
            assertProblem(endpoint.get(slow + "&timeout=" + wrong, "*/*"), 400);
        }
    }

    @Test
    void aResultOverTheRowLimitIsAnErrorRatherThanAShortAnswer() {
        assertThat(endpoint.query("SELECT * { ?s ?p ?o } LIMIT 1000").statusCode())
                .isEqualTo(200);
        assertProblem(endpoint.query("SELECT * { ?s ?p ?o } LIMIT 1001"), 422);
        assertProblem(endpoint.query("SELECT * { ?s ?p ?o }"), 422);
        assertProblem(endpoint.query("CONSTRUCT WHERE { ?s ?p ?o }"), 422);
        assertProblem(endpoint.query("DESCRIBE ?s { ?s ?p ?o }"), 422);
        assertThat(endpoint.query("SELECT ( COUNT(*) AS ?n ) { ?s ?p ?o }").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aResultOfTooManyCharactersIsAnErrorToo() {
        assertProblem(
                endpoint.query("SELECT ?long { ?s <http://example.org/p> ?o BIND ( CONCAT("
                        + String.join(",", Collections.nCopies(50, "STR(?o)")) + ") AS ?long ) } LIMIT 999"),
                422);
    }

    @Test
    void refusesServiceWithoutASocket() throws IOException {
        assertProblem(endpoint.query(hostile("service-ssrf.rq")), 400);
        try (ServerSocket trap = new ServerSocket(0)) {
            trap.setSoTimeout(300);
            String there = "http://127.0.0.1:" + trap.getLocalPort() + "/x";
            assertProblem(endpoint.query("SELECT * { SERVICE SILENT <" + there + "> { ?s ?p ?o } }"), 400);
            HttpResponse<String> from = endpoint.query("SELECT * FROM <" + there + "> { ?s ?p ?o }");
            HttpResponse<String> parameter = endpoint.get(
                    "query=" + encoded("SELECT * { ?s ?p ?o }") + "&default-graph-uri=" + encoded(there), "*/*");
            assertThat(from.body()).contains("\"bindings\": [").doesNotContain("\"value\"");
            assertThat(parameter.statusCode()).isEqualTo(200);
            assertThatThrownBy(trap::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void refusesForbiddenFunctionsAtOnce() {
        long before = System.nanoTime();
        HttpResponse<String> answer = endpoint.query(
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER ( <http://jena.apache.org/ARQ/function#wait>(20000) ) } }");

        assertProblem(answer, 400);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        assertProblem(endpoint.query("SELECT ( <java:java.lang.Runtime>() AS ?x ) {}"), 400);
        assertProblem(endpoint.query("SELECT ( CALL(<java:java.lang.Runtime>) AS ?x ) {}"), 400);
        assertProblem(endpoint.query("JSON { 'a' : ?s } WHERE { ?s ?p ?o }"), 400);
    }

    @Test
    void refusesUpdatesHoweverTheyCome() throws IOException {
        String update = hostile("load-ssrf.ru");
        List<HttpRequest.Builder> attempts = new ArrayList<>();
        for (String path : List.of(
                "", "/", "/update", "/data", "/sparql", "?update=" + encoded(update), "?default", "?graph=x:y")) {
            for (String type : List.of(
                    "application/sparql-update",
                    "application/x-www-form-urlencoded",
                    "text/turtle",
                    "application/n-quads")) {
                String body = type.endsWith("urlencoded") ? "update=" + encoded(update) : update;
                attempts.add(
                        endpoint.requestTo(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
            }
            for (String method : List.of("PUT", "DELETE", "PATCH", "HEAD", "TRACE")) {
                attempts.add(endpoint.requestTo(path).method(method, BodyPublishers.noBody()));
            }
        }
        attempts.add(endpoint.requestTo("?default").GET());
        attempts.add(endpoint.requestTo(
                        "?graph=" + encoded(Base.DEFAULT.graph("meta").getURI()))
                .GET());
        attempts.add(endpoint.requestTo("/data").GET());
        attempts.add(endpoint.requestTo("/").GET());
        for (HttpRequest.Builder attempt : attempts) {
            HttpResponse<String> answer = endpoint.send(attempt);
            assertThat(answer.statusCode())
                    .as(answer.request().method() + " " + answer.uri())
                    .isBetween(400, 499);
        }
        assertThat(endpoint.store().revision()).isEqualTo(1);
    }

    @Test
    void refusesQueriesThatAreTooLongOrTooDeep() {
        assertProblem(
                endpoint.send(endpoint.request("")
                        .header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofString("SELECT * { ?s ?p '" + "x".repeat(20_000) + "' }"))),
                413);
        HttpResponse<String> deep = endpoint.send(endpoint.request("")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString("ASK { FILTER " + "(".repeat(9_000) + "1" + ")".repeat(9_000) + " }")));
        assertThat(deep.statusCode()).isIn(200, 400);
        assertThat(deep.body()).doesNotContain("Exception").doesNotContain("Error:");
    }

    @Test
    void sendsTheOverflowAwayAndRecovers() throws InterruptedException {
        String slow = "SELECT ( COUNT(*) AS ?n ) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        CountDownLatch started = new CountDownLatch(8);
        List<HttpResponse<String>> answers = Collections.synchronizedList(new ArrayList<>());
        List<Thread> users = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            users.add(Thread.ofPlatform().start(() -> {
                started.countDown();
                answers.add(endpoint.query(slow));
            }));
        }
        started.await();
        for (Thread user : users) {
            user.join(20_000);
        }
        assertThat(answers).hasSize(8).allMatch(answer -> answer.statusCode() == 503);
        assertThat(answers).anyMatch(answer -> answer.body().contains("Too many queries"));
        assertThat(answers).allMatch(answer -> !header(answer, "Retry-After").isEmpty());
        assertThat(endpoint.query("ASK {}").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsNothingOfTheInside() {
        for (String query : List.of("SELECT * {", "SELECT * { ?s ?p ?o FILTER ( ?x }", "", " ", "DROP ALL")) {
            HttpResponse<String> answer = endpoint.query(query);
            assertProblem(answer, 400);
            assertThat(answer.body())
                    .doesNotContain("org.apache")
                    .doesNotContain("java.")
                    .doesNotContain("\tat ");
        }
    }

    private static void assertStoppedWhileOthersAreServed(String bomb) throws InterruptedException {
        List<HttpResponse<String>> answers = Collections.synchronizedList(new ArrayList<>());
        long before = System.nanoTime();
        Thread attacker = Thread.ofPlatform().start(() -> answers.add(endpoint.query(bomb)));
        int served = 0;
        while (attacker.isAlive()) {
            assertThat(endpoint.query("SELECT * { <http://example.org/n1> ?p ?o }")
                            .statusCode())
                    .isEqualTo(200);
            served++;
        }
        attacker.join();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
        assertProblem(answers.getFirst(), 503);
        assertThat(served).isGreaterThan(3);
    }

    private static long milliseconds(String parameters) {
        long before = System.nanoTime();
        assertProblem(endpoint.get(parameters, "*/*"), 503);
        return Duration.ofNanos(System.nanoTime() - before).toMillis();
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo(PROBLEM);
        assertThat(answer.body())
                .startsWith("{\"type\":")
                .endsWith("}")
                .contains("\"status\":" + status)
                .contains("\"title\":")
                .contains("\"detail\":");
    }

    private static String hostile(String name) throws IOException {
        try (InputStream in = SparqlFenceIT.class.getResourceAsStream("hostile/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
