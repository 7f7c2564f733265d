package org.localreuse.sparql;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.localreuse.security.Rates;

/** What one update may take, on a server whose limits are low. */
class UpdateLimitsIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Register register;
    private static RegistryServer server;
    private static String administrator;

    @BeforeAll
    static void start() {
        register = ExampleRegister.open();
        SparqlLimits sparql = new SparqlLimits(Duration.ofSeconds(2), 100, 1_000_000, 100_000, 8);
        Settings.Limits limits = new Settings.Limits(sparql, 1_000_000, Duration.ofSeconds(10), Rates.STANDARD);
        server = RegistryServer.start(
                new Settings(
                        0, Settings.LOOPBACK, Base.DEFAULT, new Settings.Store.InMemory(), limits, Freshness.STANDARD),
                register.store(),
                register.desk(),
                OtherRegistries.of(register, (source, options) -> {}));
        Secret secret = Secret.random("lrr_");
        register.desk()
                .keys()
                .add(
                        new Principal("administrator", "Administrators", Role.ADMIN, Set.of()),
                        new Key("key", Instant.now(), Optional.empty(), Optional.empty()),
                        secret.digest());
        administrator = secret.text();
    }

    @AfterAll
    static void stop() {
        server.close();
        register.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static HttpResponse<String> update(String text) throws IOException, InterruptedException {
        return send(to("/update")
                .header("Authorization", "Bearer " + administrator)
                .header("Content-Type", "application/sparql-update")
                .POST(HttpRequest.BodyPublishers.ofString(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT { GRAPH <graph/a> { ?a ?b ?c } } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a = ?i) }",
                "INSERT { GRAPH <graph/a> { <id/a> <id/b> ?c } } WHERE { VALUES ?c { 1 } FILTER REGEX("
                        + "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+\\\\1$') }"
            })
    void stopsAtTheTimeLimitAndChangesNothing(String endless) throws IOException, InterruptedException {
        long before = register.store().revision();
        HttpResponse<String> answer = update(endless);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("nothing has changed");
        assertThat(register.store().revision()).isEqualTo(before);
        assertThat(update("INSERT DATA { GRAPH <graph/after> { <id/a> <id/b> " + answer.hashCode() + " } }")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void readsNoMoreOfTheUnionThanAQueryMay() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(to("/store?default"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("?graph=");
        assertThat(send(to("/store?graph=https%3A%2F%2Fw3id.org%2Flocalreuse%2Fgraph%2Fref%2Flicences"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesNoMoreThanARequestMayBring() throws IOException, InterruptedException {
        assertThat(update("#".repeat(1_000_001)).statusCode()).isEqualTo(413);
    }
}
