package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.app.ExampleServer;

class NetworkIT extends ExampleServer {

    @Test
    void showsWhoReusedAProjectAndWhatCameOfIt() {
        JsonNode network = json("/api/projects/leeds-bins/network?direction=downstream");

        assertThat(network.get("root").asText()).endsWith("/id/project/leeds-bins");
        assertThat(labels(network))
                .containsExactlyInAnyOrder(
                        "Leeds Bins",
                        "Open Innovations (formerly ODI Leeds)",
                        "Re-opened Leeds bins",
                        "Partneriaeth brawf");
        assertThat(network.get("truncated").asBoolean()).isFalse();
        JsonNode replica = network.get("edges")
                .valueStream()
                .filter(edge -> edge.get("relation").asText().equals("result"))
                .findFirst()
                .orElseThrow();
        assertThat(replica.get("kinds").get(0).asText()).isEqualTo("replication");
        assertThat(replica.get("since").asText()).isEqualTo("2019-08");
    }

    @Test
    void showsWhatAProjectIsBasedOnAndWhoseDataItReads() {
        assertThat(labels(json("/api/projects/leeds-bins/network?direction=upstream")))
                .contains("Leeds Bins", "Household waste collections (Leeds)", "Leeds City Council", "imactivate")
                .doesNotContain("Re-opened Leeds bins");
    }

    @Test
    void endsOnACycle() {
        assertThat(labels(json("/api/projects/toilet-map/network")))
                .contains("Great British Public Toilet Map", "Test: Barrow loos", "Toilet map code");
    }

    @Test
    void countsDepthInLinks() {
        JsonNode near = json("/api/projects/test-barrow-loos/network?direction=downstream&depth=1");
        JsonNode far = json("/api/projects/test-barrow-loos/network?direction=downstream");

        assertThat(near.get("nodes").size()).isLessThan(far.get("nodes").size());
    }

    @ParameterizedTest
    @CsvSource({"json, application/json", "graphml, application/graphml+xml", "dot, text/vnd.graphviz", "csv, text/csv"
    })
    void speaksFourFormatsByParameterOrByAccept(String format, String mediaType) {
        var asked = get("/api/projects/toilet-map/network?format=" + format);
        var accepted = get("/api/projects/toilet-map/network", "Accept", mediaType);

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(header(asked, "Content-Type")).startsWith(mediaType);
        assertThat(accepted.body()).isEqualTo(asked.body());
        assertThat(get("/api/network?format=" + format).statusCode()).isEqualTo(200);
    }

    @Test
    void filtersTheWholeNetworkAsReusesAreFiltered() {
        assertThat(labels(json("/api/network?by=BAR")))
                .contains("Barrow-in-Furness Borough Council", "Test: Barrow loos")
                .doesNotContain("Leeds Bins");
        assertThat(json("/api/network").get("edges").size())
                .isGreaterThan(json("/api/network?by=BAR").get("edges").size());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/projects/toilet-map/network?direction=sideways, 400",
        "/api/projects/toilet-map/network?depth=0, 400",
        "/api/projects/toilet-map/network?format=png, 400",
        "/api/projects/toilet-map/network?deep=1, 400",
        "/api/projects/nothing/network, 404",
        "/api/network?kind=nothing, 400"
    })
    void refuses(String path, int status) {
        assertThat(get(path).statusCode()).isEqualTo(status);
    }

    private static List<String> labels(JsonNode network) {
        return network.get("nodes")
                .valueStream()
                .map(node -> node.get("label").asText())
                .toList();
    }
}
