package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.app.KeyedServer;
import org.localreuse.model.Role;

/** Who may write: those whose key is in force, and nobody is told why another is not. */
class KeysIT extends KeyedServer {

    @ParameterizedTest
    @CsvSource({
        "POST, /api/submissions",
        "GET, /api/submissions",
        "GET, /api/submissions/any",
        "PUT, /api/submissions/any",
        "GET, /api/submissions/any/content",
        "GET, /api/submissions/any/errors.csv",
        "POST, /api/submissions/any/decision",
        "POST, /api/submissions/any/withdraw",
        "POST, /api/submissions/any/erase",
        "POST, /api/confirmations",
        "POST, /api/reuses/any/confirmations"
    })
    void needsAKey(String method, String path) {
        HttpResponse<String> answer = send(request(path, "Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(header(answer, "WWW-Authenticate")).isEqualTo("Bearer realm=\"Local Reuse Registry\"");
        assertThat(parsed(answer).get("type").asText()).isEqualTo("/problems/key-needed");
    }

    @Test
    void doesNotSayWhyAKeyIsNotInForce() {
        Instant past = Instant.now().minusSeconds(60);
        String expired = key("expired", Role.ADMIN, Optional.of(past), Optional.empty());
        String revoked = key("revoked", Role.ADMIN, Optional.empty(), Optional.of(past));
        List<HttpResponse<String>> answers = Stream.of(
                        "Bearer " + expired,
                        "Bearer " + revoked,
                        "Bearer lrr_" + "A".repeat(43),
                        "Bearer lrr_short",
                        "Bearer " + leeds + "x",
                        "Bearer",
                        leeds,
                        "Basic " + leeds)
                .map(header -> send(request("/api/submissions", "Authorization", header)))
                .toList();

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(header(answer, "WWW-Authenticate")).startsWith("Bearer ");
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        });
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.getFirst().body());
    }

    @ParameterizedTest
    @CsvSource({"/api/projects", "/", "/sparql?query=ASK%7B%7D", "/nothing"})
    void isNotReadWithAWrongKeyEither(String path) {
        HttpResponse<String> answer = send(request(path, "Authorization", "Bearer lrr_wrong"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void takesAKeyAtOnceAndNoLongerOnceItIsRevoked() {
        String key = key("leaver", Role.CONTRIBUTOR, "LDS");
        assertThat(get("/api/submissions", key).statusCode()).isEqualTo(200);
        assertThat(get("/api/projects", key).statusCode()).isEqualTo(200);
        assertThat(send(request("/api/submissions", "authorization", "bearer " + key))
                        .statusCode())
                .isEqualTo(200);

        register.desk().keys().revoke("key-of-leaver", Instant.now());

        assertThat(get("/api/submissions", key).statusCode()).isEqualTo(401);
    }

    @Test
    void takesNoTwoKeys() {
        HttpResponse<String> answer = send(
                request("/api/submissions", "Authorization", "Bearer " + leeds, "Authorization", "Bearer " + york));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void keepsKeysOutOfOtherPeoplesPages() {
        HttpResponse<String> preflight = send(request(
                        "/api/submissions",
                        "Origin",
                        "https://example.org",
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "authorization")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(header(preflight, "Access-Control-Allow-Headers")).doesNotContainIgnoringCase("authorization");
        assertThat(header(preflight, "Access-Control-Allow-Methods")).doesNotContain("PUT");
        assertThat(header(preflight, "Access-Control-Allow-Credentials")).isEmpty();
    }
}
