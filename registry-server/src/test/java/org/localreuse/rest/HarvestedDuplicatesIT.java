package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.localreuse.app.CatalogueServer;
import org.localreuse.app.KeyedServer;
import org.localreuse.harvest.HarvestOptions;
import org.localreuse.harvest.HarvestProgress;
import org.localreuse.harvest.Harvesting;
import org.localreuse.model.Source;
import org.localreuse.model.SourceType;

/** Records that two registries have of the same datasets: compared by a moderator, through the interface for programs and by form. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HarvestedDuplicatesIT extends KeyedServer {

    private static final String NORTH = "https://north.example.org/dataset/0";
    private static final String WEST = "https://west.example.org/dataset/0";

    @BeforeAll
    static void harvestTwoRegistries() {
        harvest("north");
        harvest("west");
    }

    private static void harvest(String id) {
        try (CatalogueServer registry = CatalogueServer.of(1).at("https://" + id + ".example.org/");
                Harvesting harvesting = Harvesting.over(register)) {
            Source source = source(id, registry.address());
            register.record().harvests().put(source, Instant.now());
            harvesting.datasets(source, HarvestOptions.USUAL, HarvestProgress.SILENT);
        }
    }

    private static Source source(String id, String address) {
        return new Source(
                id,
                SourceType.DCAT,
                URI.create(address),
                "Data of the " + id,
                Optional.empty(),
                Optional.empty(),
                Source.USUAL_SHRINKING,
                true);
    }

    private static String said(String one, String other, String verdict) {
        return "{'dataset': '%s', 'duplicateOf': '%s', 'verdict': '%s'}".formatted(one, other, verdict);
    }

    private static String of(String iri) {
        return "/api/datasets?iri=" + encoded(iri);
    }

    private static HttpResponse<String> form(String verdict) {
        String content = "one=" + encoded(WEST) + "&other=" + encoded(NORTH) + "&verdict=" + verdict + "&comment=";
        return send(with(
                        moderator,
                        "/duplicates",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(content)));
    }

    @Test
    @Order(1)
    void listsWhatMayBeTheSameForModeratorsAlone() {
        assertThat(get("/api/duplicates").statusCode()).isEqualTo(401);
        assertThat(get("/api/duplicates", leeds).statusCode()).isEqualTo(403);

        JsonNode list = parsed(get("/api/duplicates", moderator));
        assertThat(list.get("total").asInt()).isEqualTo(1);
        assertThat(list.at("/items/0/score").asDouble()).isEqualTo(0.8);
        assertThat(list.at("/items/0/reasons/0").asText()).startsWith("The data of both are at the same address");
        assertThat(list.at("/items/0/dataset/registries/0/label").asText()).startsWith("Data of the ");
        assertThat(list.at("/items/0/dataset/registries/0/firstSeen").asText()).isNotEmpty();
    }

    @Test
    @Order(2)
    void refusesWhatCannotBe() {
        assertThat(post("", "/api/duplicates", "application/json", "{}").statusCode())
                .isEqualTo(401);
        assertThat(say(leeds, "/api/duplicates", said(WEST, NORTH, "same")).statusCode())
                .isEqualTo(403);
        assertThat(say(moderator, "/api/duplicates", said(WEST, NORTH, "maybe")).statusCode())
                .isEqualTo(400);
        assertThat(say(moderator, "/api/duplicates", said(WEST, "no/such", "same"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(say(moderator, "/api/duplicates", said(WEST, WEST, "same")).statusCode())
                .isEqualTo(422);
        assertThat(say(moderator, "/api/duplicates", said(WEST, NORTH, "taken-back"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    @Order(3)
    void thePageShowsBothSideBySide() {
        assertThat(get("/duplicates").statusCode()).isEqualTo(303);
        assertThat(get("/duplicates", leeds).statusCode()).isEqualTo(403);
        assertThat(get("/duplicates", moderator).body())
                .contains(NORTH, WEST, "Data of the north", "Data of the west", "80 in 100");
        assertThat(form("").statusCode()).isEqualTo(422);
    }

    @Test
    @Order(4)
    void whatTheFormSaysIsPublishedAndCanBeTakenBack() {
        assertThat(form("other").statusCode()).isEqualTo(303);
        JsonNode west = json(of(WEST));
        assertThat(west.at("/sameAs/0/id").asText()).isEqualTo(NORTH);
        assertThat(west.at("/sameAs/0/registries/0/label").asText()).isEqualTo("Data of the north");
        assertThat(west.at("/records/0/registry/key").asText()).isEqualTo("west");
        assertThat(west.at("/records/0/firstSeen").asText()).isNotEmpty();
        assertThat(west.get("gone").asBoolean()).isFalse();
        assertThat(form("other").statusCode()).as("decided already").isEqualTo(409);

        assertThat(form("taken-back").statusCode()).isEqualTo(303);
        assertThat(json(of(WEST)).get("sameAs")).isEmpty();
    }

    @Test
    @Order(5)
    void datasetsCataloguesAndRecordsOfOthersOpen() {
        String page = "/doc/dataset?iri=" + encoded(NORTH);
        assertThat(get(page).statusCode()).isEqualTo(200);
        assertThat(get("/datasets?q=grit").body()).contains(page);
        assertThat(json("/api/datasets?registry=north").get("total").asInt()).isEqualTo(1);
        String record = json(of(NORTH)).at("/records/0/id").asText();
        for (String path : new String[] {"id/catalogue/north", record.substring(record.indexOf("id/record/"))}) {
            HttpResponse<String> found = get("/" + path);
            assertThat(found.statusCode()).as(path).isEqualTo(303);
            String document = found.headers().firstValue("Location").orElse("");
            assertThat(get(document).statusCode()).as(document).isEqualTo(200);
            assertThat(get(document + ".ttl").statusCode()).as(document).isEqualTo(200);
        }
    }

    @Test
    @Order(6)
    void whatModeratorsFindDifferentIsAskedNoMore() {
        assertThat(say(moderator, "/api/duplicates", said(WEST, NORTH, "different"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(parsed(get("/api/duplicates", moderator)).get("items")).isEmpty();
    }

    @Test
    @Order(7)
    void aProjectThatNeedsWhatIsGoneSaysWhereTheSameDataAre() {
        handedIn(moderator, project("grit-map") + "    usesDatasets: [" + WEST + "]\n");
        say(moderator, "/api/duplicates", said(WEST, NORTH, "same"));
        assertThat(get("/doc/project/grit-map.html").body()).doesNotContain("no registry lists any more");

        try (CatalogueServer registry = CatalogueServer.of(0);
                Harvesting harvesting = Harvesting.over(register)) {
            Source emptied = source("west", registry.address());
            harvesting.datasets(emptied, new HarvestOptions(false, true, false), HarvestProgress.SILENT);
        }
        assertThat(get("/doc/project/grit-map.html").body())
                .contains(
                        "no registry lists any more",
                        "The same data are still listed as",
                        "Grit bins 0 (Data of the north)")
                .as("each dataset opens here")
                .contains("/doc/dataset?iri=" + encoded(NORTH), "/doc/dataset?iri=" + encoded(WEST));
        JsonNode west = json(of(WEST));
        assertThat(west.get("gone").asBoolean()).isTrue();
        assertThat(west.at("/records/0/goneSince").asText()).isNotEmpty();
        assertThat(get("/doc/dataset?iri=" + encoded(WEST)).body()).contains("Listed no more since");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
