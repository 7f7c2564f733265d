package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.app.ExampleServer;

class CouncilsIT extends ExampleServer {

    @Test
    void listsEveryCouncilNowAndBefore() {
        assertThat(json("/api/councils").get("total").asInt()).isEqualTo(518);
        int current = json("/api/councils?current=true").get("total").asInt();
        int former = json("/api/councils?current=false").get("total").asInt();
        assertThat(current + former).isEqualTo(518);
        assertThat(current).isBetween(380, 420);
    }

    @ParameterizedTest
    @CsvSource({
        "nation=wales&current=true, 22",
        "nation=W92000004&current=true, 22",
        "nation=scotland&current=true, 32",
        "nation=northern-ireland&current=true, 11",
        "type=lbo&current=true, 32",
        "type=md&region=yorkshire-and-the-humber&current=true, 9"
    })
    void filters(String query, int expected) {
        assertThat(json("/api/councils?" + query).get("total").asInt()).isEqualTo(expected);
    }

    @Test
    void findsACouncilByAnyOfItsNames() {
        assertThat(keys(json("/api/councils?q=kernow"))).contains("CON");
        assertThat(keys(json("/api/councils?q=leeds")).getFirst()).isEqualTo("LDS");
    }

    @Test
    void describesWhatACouncilPublishesLeadsAndReuses() {
        JsonNode leeds = json("/api/councils/LDS");

        assertThat(leeds.at("/nation/label").asText()).isEqualTo("England");
        assertThat(leeds.at("/publishes/0/key").asText()).isEqualTo("datamillnorth/leeds-bin-collections");
        assertThat(leeds.at("/partnerIn/0/key").asText()).isEqualTo("leeds-bins");
        JsonNode barrow = json("/api/councils/BAR");
        assertThat(barrow.at("/owns/0/key").asText()).isEqualTo("test-barrow-loos");
        assertThat(barrow.get("knownReuses").asInt()).isEqualTo(1);
        assertThat(barrow.at("/replacedBy/0/key").asText()).isEqualTo("WAF");
        assertThat(barrow.get("until").asText()).isEqualTo("2023-03-31");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/councils/E08000035, /api/councils/LDS",
        "/api/councils/E08000020, /api/councils/GAT",
        "/api/councils/E08000037, /api/councils/GAT",
        "/api/councils/E08000035/reuses?role=source, /api/councils/LDS/reuses?role=source"
    })
    void leadsFromAnyGssCodeNowOrBeforeToTheRegisterCode(String path, String location) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(header(answer, "Location")).isEqualTo(location);
    }

    @Test
    void listsWhatACouncilReusesAndWhatOthersReuseOfIt() {
        assertThat(keys(json("/api/councils/BAR/reuses"))).containsExactly("BAR--toilet-map");
        assertThat(keys(json("/api/councils/BAR/reuses?role=source")))
                .containsExactly("public-convenience--test-barrow-loos");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/councils/XXX, 404",
        "/api/councils/XXX/reuses, 404",
        "/api/councils/LDS/reuses?role=other, 400",
        "/api/councils?nation=france, 400",
        "/api/councils?type=duchy, 400"
    })
    void refuses(String path, int status) {
        assertThat(get(path).statusCode()).isEqualTo(status);
    }

    private static List<String> keys(JsonNode list) {
        return list.get("items")
                .valueStream()
                .map(item -> item.get("key").asText())
                .toList();
    }
}
