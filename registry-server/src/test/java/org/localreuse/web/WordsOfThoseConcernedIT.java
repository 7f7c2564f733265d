package org.localreuse.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.localreuse.app.KeyedServer;

/** What confirmations, endings and disputes make of a reuse, in JSON, in lists and on pages. */
class WordsOfThoseConcernedIT extends KeyedServer {

    @BeforeAll
    static void claim() {
        handedIn(leeds, project("claimed"));
        handedIn(
                moderator,
                reuse("YOR", "claimed").replace("since: 2024", "since: 2024\n    lastConfirmed: 2024-03-01"));
        handedIn(moderator, reuse("KHL", "claimed"));
    }

    @Test
    void aDisputedReuseIsListedWithItsReasonButNotCounted() {
        say(hull, "/api/reuses/KHL--claimed/confirmations", "{'word': 'not-so', 'comment': 'Never in Hull.'}");

        JsonNode reuse = json("/api/reuses/KHL--claimed");
        assertThat(reuse.get("status").asText()).isEqualTo("unknown");
        assertThat(reuse.get("corroboration").asText()).isEqualTo("disputed");
        assertThat(reuse.at("/disputedBy/0/key").asText()).isEqualTo("KHL");
        assertThat(reuse.has("freshness")).isFalse();
        assertThat(reuse.get("claims").findValuesAsText("reason")).containsExactly("Never in Hull.");
        assertThat(json("/api/projects/claimed/reuses").get("total").asInt()).isEqualTo(2);
        assertThat(json("/api/projects/claimed").get("knownReuses").asInt()).isEqualTo(1);
        assertThat(json("/api/projects/claimed/network?direction=downstream").toString())
                .doesNotContain("council/KHL");
        assertThat(get("/doc/reuse/KHL--claimed", "Accept", "text/html").body())
                .contains("Disputed by", "It never was as described: Never in Hull.");
    }

    @Test
    void aConfirmationMakesAReuseFreshAndCorroborated() {
        assertThat(get("/doc/reuse/YOR--claimed", "Accept", "text/html").body())
                .contains("Not confirmed since 1 March 2024");
        assertThat(json("/api/reuses/YOR--claimed").get("freshness").asText()).isEqualTo("stale");
        assertThat(toConfirm("YOR")).containsExactly("YOR--claimed");
        assertThat(toConfirm("LDS")).contains("YOR--claimed");

        say(york, "/api/reuses/YOR--claimed/confirmations", "{'word': 'still-true'}");
        assertThat(toConfirm("YOR")).as("who has spoken is not asked again").isEmpty();
        assertThat(toConfirm("LDS")).as("the other side is").contains("YOR--claimed");

        say(leeds, "/api/reuses/YOR--claimed/confirmations", "{'word': 'still-true'}");

        JsonNode confirmed = json("/api/reuses/YOR--claimed");
        assertThat(confirmed.get("freshness").asText()).isEqualTo("current");
        assertThat(confirmed.get("corroboration").asText()).isEqualTo("both-sides");
        assertThat(get("/doc/reuse/YOR--claimed", "Accept", "text/html").body()).doesNotContain("Not confirmed since");
        assertThat(toConfirm("YOR")).isEmpty();
        assertThat(toConfirm("LDS")).doesNotContain("YOR--claimed");

        say(york, "/api/reuses/YOR--claimed/confirmations", "{'word': 'ended', 'until': '2025-03'}");
        JsonNode ended = json("/api/reuses/YOR--claimed");
        assertThat(ended.get("status").asText()).isEqualTo("retired");
        assertThat(ended.get("until").asText()).isEqualTo("2025-03");
        assertThat(ended.get("freshness").asText()).isEqualTo("ended");
        assertThat(ended.get("corroboration").asText()).isIn("both-sides", "disputed");
    }

    /** The reuses that a council is asked to confirm: what the view says, to which the page and the stored query keep. */
    private static List<String> toConfirm(String council) {
        List<String> keys = new ArrayList<>();
        json("/api/councils/" + council + "/to-confirm")
                .get("items")
                .forEach(item -> keys.add(item.get("key").asText()));
        String page = get("/to-confirm?organisation=" + council, "Accept", "text/html")
                .body();
        String rows = get("/api/queries/reuses-to-confirm-by?run=true&format=csv&organisation=id/council/" + council)
                .body();
        for (String key : List.of("YOR--claimed", "KHL--claimed")) {
            assertThat(page.contains(key)).as("on the page of " + council).isEqualTo(keys.contains(key));
            assertThat(rows.contains(key)).as("in the query for " + council).isEqualTo(keys.contains(key));
        }
        return keys;
    }
}
