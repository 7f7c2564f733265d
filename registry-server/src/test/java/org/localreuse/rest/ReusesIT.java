package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.app.ExampleServer;

class ReusesIT extends ExampleServer {

    @ParameterizedTest
    @CsvSource({
        "'', 6",
        "project=leeds-bins, 2",
        "dataset=esd/public-toilets, 1",
        "by=BAR, 1",
        "by=public-convenience, 3",
        "from=public-convenience, 2",
        "kind=code-fork, 1",
        "kind=adaptation, 2",
        "status=live, 3",
        "status=piloting&status=retired, 2",
        "corroboration=disputed, 1",
        "since=2020, 2",
        "since=2019-09, 2",
        "until=2014, 2",
        "since=2019&until=2019, 1",
        "stale=true, 4",
        "stale=false, 2"
    })
    void filters(String query, int expected) {
        assertThat(json("/api/reuses?" + query).get("total").asInt()).isEqualTo(expected);
    }

    @Test
    void describesAReuseWithBarriersAndClaims() {
        JsonNode reuse = json("/api/reuses/open-innovations--leeds-bins");

        assertThat(reuse.at("/barriers/0/resolution").asText()).isEqualTo("overcome");
        assertThat(reuse.at("/modification/en").asText()).contains("without postcodes");
        assertThat(reuse.get("claims")).hasSize(1);
        assertThat(reuse.at("/results/0/key").asText()).isEqualTo("open-bins-leeds");
        JsonNode disputed = json("/api/reuses/BAR--toilet-map");
        assertThat(disputed.get("status").asText()).isEqualTo("live");
        assertThat(disputed.get("claims")).hasSize(2);
        assertThat(disputed.at("/outcomes/0/value").asInt()).isEqualTo(1200);
    }

    @ParameterizedTest
    @CsvSource({
        "public-convenience--toilet-map, live, stale, 2021-07-13",
        "public-convenience--test-barrow-loos, live, never-confirmed, ''",
        "public-convenience--public-toilets, retired, ended, 2015-05-21",
        "open-innovations--leeds-bins, unknown, '', 2019-09-04"
    })
    void tellsHowFreshAReuseIs(String key, String status, String freshness, String lastConfirmed) {
        JsonNode reuse = json("/api/reuses/" + key);

        assertThat(reuse.get("status").asText()).isEqualTo(status);
        assertThat(reuse.path("freshness").asText()).isEqualTo(freshness);
        assertThat(reuse.path("lastConfirmed").asText()).isEqualTo(lastConfirmed);
    }

    @Test
    void writesTheFreshnessIntoTheTable() {
        List<String> lines = get("/api/reuses?project=toilet-map&sort=since&format=csv")
                .body()
                .lines()
                .toList();

        int column = List.of(lines.getFirst().split(",")).indexOf("freshness");
        assertThat(lines.get(1).split(",")[column]).isEqualTo("stale");
    }

    @Test
    void asksAnOrganisationToConfirmWhatGoesOnTheLongestUnconfirmedFirst() {
        JsonNode asked = json("/api/organisations/public-convenience/to-confirm");

        assertThat(asked.findValuesAsText("id"))
                .as("its own, and those of what it leads")
                .containsSubsequence(
                        "https://w3id.org/localreuse/id/reuse/public-convenience--test-barrow-loos",
                        "https://w3id.org/localreuse/id/reuse/public-convenience--toilet-map",
                        "https://w3id.org/localreuse/id/reuse/BAR--toilet-map");
        assertThat(asked.get("total").asInt()).isEqualTo(3);
        assertThat(json("/api/organisations/public-convenience/to-confirm?limit=1")
                        .get("next")
                        .asText())
                .startsWith("/api/organisations/public-convenience/to-confirm?limit=1&cursor=");
        assertThat(get("/api/organisations/public-convenience/to-confirm?format=csv")
                        .body()
                        .lines())
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/councils/BAR/to-confirm, 2",
        "/api/councils/BAR/to-confirm?stale=true, 2",
        "/api/councils/BAR/to-confirm?stale=false, 0",
        "/api/councils/LDS/to-confirm, 0",
        "/api/organisations/imactivate/to-confirm, 1",
        "/api/organisations/imactivate/to-confirm?stale=true, 1"
    })
    void asksOnlyTheSidesOfAReuse(String path, int expected) {
        assertThat(json(path).get("total").asInt()).isEqualTo(expected);
    }

    @Test
    void theListToConfirmKnowsACouncilByAnyOfItsCodes() {
        assertThat(get("/api/councils/E07000027/to-confirm").statusCode()).isEqualTo(308);
        assertThat(get("/api/councils/NOPE/to-confirm").statusCode()).isEqualTo(404);
        assertThat(get("/api/organisations/nope/to-confirm").statusCode()).isEqualTo(404);
        assertThat(get("/api/councils/BAR/to-confirm?colour=red").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/reuses/no--such, 404",
        "/api/reuses?kind=theft, 400",
        "/api/reuses?since=soon, 400",
        "/api/reuses?stale=maybe, 400",
        "/api/reuses?project=nope, 400",
        "/api/reuses?sort=colour, 400"
    })
    void refuses(String path, int status) {
        assertThat(get(path).statusCode()).isEqualTo(status);
    }
}
