package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.KeyedServer;

/** The word of those concerned on reuses that are published. */
class ConfirmationsIT extends KeyedServer {

    private static String confirmations(String slug) {
        return "/api/reuses/YOR--" + slug + "/confirmations";
    }

    private static void publish(String slug) {
        handedIn(leeds, project(slug));
        handedIn(york, reuse("YOR", slug));
    }

    private static JsonNode published(String slug) {
        return json("/api/reuses/YOR--" + slug);
    }

    @Test
    void makesBothSidesOfTwoWords() {
        publish("confirmed");
        assertThat(published("confirmed").get("corroboration").asText()).isEqualTo("reuser-only");

        HttpResponse<String> answer = say(leeds, confirmations("confirmed"), "{'word': 'still-true'}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String href = parsed(answer).at("/submissions/0/href").asText();
        assertThat(header(answer, "Location")).isEqualTo(href);
        assertThat(get(href, leeds).statusCode()).isEqualTo(200);
        assertThat(parsed(answer).get("revision").asLong()).isEqualTo(store.revision());
        assertThat(published("confirmed").get("corroboration").asText()).isEqualTo("both-sides");
    }

    @Test
    void tellsWhenItWasConfirmedLast() {
        publish("fresh");
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(3);

        assertThat(say(york, confirmations("fresh"), "{'word': 'still-true', 'on': '" + day + "', 'by': 'YOR'}")
                        .statusCode())
                .isEqualTo(201);

        assertThat(published("fresh").get("lastConfirmed").asText()).isEqualTo(day.toString());
    }

    @Test
    void tellsThatItEnded() {
        publish("ended");

        assertThat(say(york, confirmations("ended"), "{'word': 'ended', 'until': '2025-03'}")
                        .statusCode())
                .isEqualTo(201);

        assertThat(published("ended").get("status").asText()).isEqualTo("retired");
    }

    @Test
    void tellsThatItIsDisputed() {
        publish("disputed");

        assertThat(say(leeds, confirmations("disputed"), "{'word': 'not-so', 'comment': 'It was another product.'}")
                        .statusCode())
                .isEqualTo(201);

        assertThat(published("disputed").get("corroboration").asText()).isEqualTo("disputed");
    }

    @Test
    void takesOneWordOnMany() {
        publish("many-a");
        publish("many-b");
        String iri = "https://w3id.org/localreuse/id/reuse/YOR--many-b";

        HttpResponse<String> answer =
                say(leeds, "/api/confirmations", "{'reuses': ['YOR--many-a', '" + iri + "'], 'word': 'still-true'}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(parsed(answer).get("submissions")).hasSize(2);
        assertThat(published("many-a").get("corroboration").asText()).isEqualTo("both-sides");
        assertThat(published("many-b").get("corroboration").asText()).isEqualTo("both-sides");
    }

    @Test
    void publishesAllWordsOrNone() {
        publish("all");

        assertThat(say(leeds, "/api/confirmations", "{'reuses': ['YOR--all', 'YOR--nothing'], 'word': 'still-true'}")
                        .statusCode())
                .isEqualTo(404);

        assertThat(published("all").get("corroboration").asText()).isEqualTo("reuser-only");
    }

    @Test
    void takesNoWordOfOthers() {
        publish("others");

        assertThat(say(hull, confirmations("others"), "{'word': 'still-true'}").statusCode())
                .isEqualTo(403);
        assertThat(say(hull, confirmations("others"), "{'word': 'still-true', 'by': 'LDS'}")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'word': 'stil-true'}",
                "{'word': 'still-true', 'unless': 'x'}",
                "{'word': 'still-true', 'on': 'yesterday'}",
                "{'word': 'still-true', 'by': 'nobody'}",
                "{'word': ['still-true']}",
                "{'word': 'still-true', 'word': 'ended'}",
                "['still-true']",
                "still-true",
                ""
            })
    void refusesWhatCannotBeRead(String content) {
        HttpResponse<String> answer = say(leeds, confirmations("any"), content);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(parsed(answer).get("type").asText()).isEqualTo("/problems/bad-content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'word': 'not-so'}",
                "{'word': 'ended', 'until': '2019'}",
                "{'word': 'ended', 'until': 'lately'}",
                "{'word': 'still-true', 'until': '2025'}",
                "{'word': 'still-true', 'on': '2999-01-01'}"
            })
    void refusesWhatCannotBeMeant(String content) {
        if (get("/api/reuses/YOR--meant").statusCode() == 404) {
            publish("meant");
        }
        HttpResponse<String> answer = say(york, confirmations("meant"), content);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(parsed(answer).get("type").asText()).isEqualTo("/problems/not-understood");
    }

    @Test
    void needsListsOfReusesAndJson() {
        assertThat(say(leeds, "/api/confirmations", "{'word': 'still-true'}").statusCode())
                .isEqualTo(400);
        assertThat(say(leeds, "/api/confirmations", "{'word': 'still-true', 'reuses': [1]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(leeds, "/api/confirmations", "text/plain", "still true").statusCode())
                .isEqualTo(415);
        assertThat(get("/api/confirmations").statusCode()).isEqualTo(405);
    }
}
