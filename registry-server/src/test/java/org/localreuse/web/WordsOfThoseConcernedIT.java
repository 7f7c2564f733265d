package org.localreuse.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
        assertThat(json("/api/councils/YOR/to-confirm").findValuesAsText("key")).contains("YOR--claimed");

        say(york, "/api/reuses/YOR--claimed/confirmations", "{'word': 'still-true'}");
        say(leeds, "/api/reuses/YOR--claimed/confirmations", "{'word': 'still-true'}");

        JsonNode confirmed = json("/api/reuses/YOR--claimed");
        assertThat(confirmed.get("freshness").asText()).isEqualTo("current");
        assertThat(confirmed.get("corroboration").asText()).isEqualTo("both-sides");
        assertThat(get("/doc/reuse/YOR--claimed", "Accept", "text/html").body()).doesNotContain("Not confirmed since");
        assertThat(json("/api/councils/YOR/to-confirm").findValuesAsText("key")).doesNotContain("YOR--claimed");

        say(york, "/api/reuses/YOR--claimed/confirmations", "{'word': 'ended', 'until': '2025-03'}");
        JsonNode ended = json("/api/reuses/YOR--claimed");
        assertThat(ended.get("status").asText()).isEqualTo("retired");
        assertThat(ended.get("until").asText()).isEqualTo("2025-03");
        assertThat(ended.get("freshness").asText()).isEqualTo("ended");
        assertThat(ended.get("corroboration").asText()).isIn("both-sides", "disputed");
    }
}
