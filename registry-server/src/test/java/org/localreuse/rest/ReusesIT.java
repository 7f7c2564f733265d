package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
