package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.localreuse.app.CatalogueServer;
import org.localreuse.app.KeyedServer;
import org.localreuse.model.Source;
import org.localreuse.model.SourceType;

/** Registries that are harvested, seen and begun over HTTP. */
class SourcesIT extends KeyedServer {

    private static final String NORTH = "/api/sources/north";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private static CatalogueServer registry;

    @BeforeAll
    static void setUp() {
        registry = CatalogueServer.of(10);
        register.record()
                .harvests()
                .put(
                        new Source(
                                "north",
                                SourceType.DCAT,
                                URI.create(registry.address()),
                                "Data of the north",
                                Optional.empty(),
                                Optional.of(Duration.ofDays(1)),
                                Source.USUAL_SHRINKING,
                                true),
                        Instant.now());
    }

    @AfterAll
    static void takeDown() {
        registry.close();
    }

    /** Begins a harvest and waits until it stands so. */
    private static void harvest(String body, String state) {
        HttpResponse<String> answer = say(administrator, NORTH + "/harvests", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(header(answer, "Location")).isEqualTo(NORTH + "/harvests");
        String before = stands(parsed(answer));
        Instant end = Instant.now().plus(LONG_ENOUGH);
        JsonNode now = json(NORTH);
        while (stands(now).equals(before) || !now.path("lastState").asText().equals(state)) {
            assertThat(Instant.now()).as(now.toString()).isBefore(end);
            now = json(NORTH);
        }
    }

    private static String stands(JsonNode source) {
        return source.path("lastBegun").asText() + source.path("lastState").asText();
    }

    @Test
    void anAdministratorHarvestsAndEverybodySeesWhatIsListed() {
        assertThat(json("/api/sources").at("/items/0/title").asText()).isEqualTo("Data of the north");
        harvest("{}", "done");
        JsonNode north = json(NORTH);
        assertThat(north.get("datasets").asInt()).isEqualTo(10);
        assertThat(Instant.parse(north.get("lastSeen").asText())).isBefore(Instant.now());
        assertThat(north.get("every").asText()).isEqualTo("PT24H");
        assertThat(json("/api/datasets?registry=north").get("total").asInt()).isEqualTo(10);

        registry.list(2);
        harvest("{'again': true}", "asking");
        assertThat(json(NORTH).get("datasets").asInt()).isEqualTo(10);
        JsonNode last = parsed(get(NORTH + "/harvests?limit=1", moderator)).at("/items/0");
        assertThat(last.get("message").asText()).contains("8 of its 10");
        harvest("{'acceptShrinking': true}", "done");
        assertThat(json(NORTH).get("datasets").asInt()).isEqualTo(2);

        assertThat(parsed(get(NORTH + "/quarantine", moderator)).get("items")).isEmpty();
        assertThat(parsed(get(NORTH + "/harvests", moderator)).get("total").asInt())
                .isEqualTo(2);
    }

    @Test
    void onlyWhoMaySeesHowItWentAndBegins() {
        assertThat(get(NORTH + "/harvests").statusCode()).isEqualTo(401);
        assertThat(get(NORTH + "/harvests", leeds).statusCode()).isEqualTo(403);
        assertThat(get(NORTH + "/quarantine", leeds).statusCode()).isEqualTo(403);
        assertThat(say(moderator, NORTH + "/harvests", "{}").statusCode()).isEqualTo(403);
        assertThat(say(administrator, "/api/sources/south/harvests", "{}").statusCode())
                .isEqualTo(404);
        assertThat(say(administrator, NORTH + "/harvests", "{'agian': true}").body())
                .contains("again");
        assertThat(say(administrator, NORTH + "/harvests", "{'again': 'yes'}").statusCode())
                .isEqualTo(400);
        assertThat(get("/api/sources/south").statusCode()).isEqualTo(404);
    }
}
