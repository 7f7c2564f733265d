package org.localreuse.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.localreuse.app.ExampleRegister;
import org.localreuse.app.OtherRegistries;
import org.localreuse.app.RegistryServer;
import org.localreuse.app.Settings;
import org.localreuse.intake.Register;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;
import org.localreuse.ontology.Base;
import org.localreuse.record.KeyRecord.Key;
import org.localreuse.record.Secret;
import org.localreuse.rest.Freshness;
import org.localreuse.sparql.SparqlLimits;

/** How often one client may ask: on this server five times a minute with a key, three times without. */
class RatesIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Register register;
    private static RegistryServer server;

    @BeforeAll
    static void start() {
        register = ExampleRegister.open();
        Settings.Limits limits =
                new Settings.Limits(SparqlLimits.DEFAULT, 1_000_000, Duration.ofSeconds(10), new Rates(5, 3));
        server = RegistryServer.start(
                new Settings(
                        0, Settings.LOOPBACK, Base.DEFAULT, new Settings.Store.InMemory(), limits, Freshness.STANDARD),
                register.store(),
                register.desk(),
                OtherRegistries.of(register, (source, options) -> {}));
    }

    @AfterAll
    static void stop() {
        server.close();
        register.close();
    }

    private static String key(String id) {
        Secret secret = Secret.random("lrr_");
        register.desk()
                .keys()
                .add(
                        new Principal(id, "Team " + id, Role.CONTRIBUTOR, Set.of(Base.DEFAULT.id("council", "LDS"))),
                        new Key("key-of-" + id, Instant.now(), Optional.empty(), Optional.empty()),
                        secret.digest());
        return secret.text();
    }

    private static HttpResponse<String> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .method(method, HttpRequest.BodyPublishers.ofString("ASK {}"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void assertTooOften(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(answer.body()).contains("/problems/too-often");
    }

    @Test
    void countsWhatAKeyWritesAndNotWhatItReads() throws IOException, InterruptedException {
        String busy = "Bearer " + key("busy");
        for (int i = 0; i < 5; i++) {
            assertThat(send("POST", "/api/submissions", "Authorization", busy).statusCode())
                    .isEqualTo(415);
        }

        assertTooOften(send("POST", "/api/submissions", "Authorization", busy));
        assertThat(send("GET", "/api/submissions", "Authorization", busy).statusCode())
                .isEqualTo(200);
        assertThat(send("POST", "/api/submissions", "Authorization", "Bearer " + key("calm"))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void countsWhatIsSentWithoutAKey() throws IOException, InterruptedException {
        for (int i = 0; i < 3; i++) {
            assertThat(send("POST", "/api/validate").statusCode()).isEqualTo(415);
        }

        assertTooOften(send("POST", "/api/validate"));
        assertThat(send("POST", "/sparql", "Content-Type", "application/sparql-query")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void tellsABrowserOnAPage() throws IOException, InterruptedException {
        String[] browser = {"Authorization", "Bearer " + key("browser"), "Accept", "text/html"};
        for (int i = 0; i < 5; i++) {
            assertThat(send("POST", "/hand-in", browser).statusCode()).isEqualTo(415);
        }
        HttpResponse<String> answer = send("POST", "/hand-in", browser);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("style-src 'self'");
        assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(answer.body()).contains("<h1 class=\"govuk-heading-xl\">Too often</h1>", "Ask again in ");
    }

    @Test
    void tellsABrowserOnAPageWhatIsTooBig() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/hand-in"))
                .header("Accept", "text/html")
                .header("Authorization", "Bearer " + key("big"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[1_000_001]))
                .build();
        HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(answer.body()).contains("That is too big");
    }

    @Test
    void countsWrongKeysAndStillTakesRightOnes() throws IOException, InterruptedException {
        for (int i = 0; i < 3; i++) {
            assertThat(send("GET", "/api/projects", "Authorization", "Bearer lrr_wrong")
                            .statusCode())
                    .isEqualTo(401);
        }

        assertTooOften(send("GET", "/api/projects", "Authorization", "Bearer lrr_wrong"));
        assertThat(send("GET", "/api/submissions", "Authorization", "Bearer " + key("right"))
                        .statusCode())
                .isEqualTo(200);
    }
}
