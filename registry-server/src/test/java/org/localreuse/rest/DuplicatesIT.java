package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.localreuse.app.KeyedServer;

/** Records of the same dataset, compared by a moderator over HTTP. */
class DuplicatesIT extends KeyedServer {

    private static final String DUPLICATES = "/api/duplicates";

    private static void handInTwice(String slug) {
        handedIn(leeds, """
                datasets:
                  - {id: north/%1$s, title: Grit bins of %1$s, description: Where they stand., publisher: LDS, identifiers: [%1$s-1]}
                  - {id: west/%1$s, title: Grit bins of %1$s, description: Where they stand., publisher: LDS, identifiers: [%1$s-1]}
                """.formatted(slug));
    }

    private static long listed(String slug) {
        HttpResponse<String> answer = get(DUPLICATES, moderator);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        long count = 0;
        for (JsonNode pair : parsed(answer).get("items")) {
            count += pair.get("dataset").get("id").asText().endsWith("/" + slug) ? 1 : 0;
        }
        return count;
    }

    private static HttpResponse<String> decide(String key, String slug, String verdict) {
        return say(
                key,
                DUPLICATES,
                "{'dataset': 'west/%1$s', 'duplicateOf': 'north/%1$s', 'verdict': '%2$s', 'comment': 'Looked at both.'}"
                        .formatted(slug, verdict));
    }

    @Test
    void listsWhatMayBeTheSameWithScoreAndReasons() {
        handInTwice("otley");
        JsonNode pair = parsed(get(DUPLICATES, moderator)).get("items").get(0);
        assertThat(pair.get("score").asDouble()).isBetween(0.5, 1.0);
        assertThat(pair.get("reasons")).isNotEmpty();
        assertThat(pair.get("dataset").get("id").asText())
                .isNotEqualTo(pair.get("duplicateOf").get("id").asText());
        assertThat(listed("otley")).isEqualTo(1);
    }

    @Test
    void whatIsTheSameIsPublishedAndTakenBackAgain() {
        handInTwice("ilkley");
        HttpResponse<String> same = decide(moderator, "ilkley", "same");
        assertThat(same.statusCode()).as(same.body()).isEqualTo(200);
        assertThat(listed("ilkley")).isZero();
        assertThat(isDuplicate("ilkley")).isTrue();

        assertThat(decide(moderator, "ilkley", "taken-back").statusCode()).isEqualTo(200);
        assertThat(isDuplicate("ilkley")).isFalse();
        assertThat(listed("ilkley")).isEqualTo(1);
    }

    @Test
    void whatIsDifferentIsNotAskedAgain() {
        handInTwice("pudsey");
        assertThat(decide(moderator, "pudsey", "different").statusCode()).isEqualTo(200);
        assertThat(listed("pudsey")).isZero();
        assertThat(isDuplicate("pudsey")).isFalse();
    }

    @Test
    void isForModeratorsAndForDatasetsThatThereAre() {
        assertThat(send(request(DUPLICATES)).statusCode()).isEqualTo(401);
        assertThat(get(DUPLICATES, leeds).statusCode()).isEqualTo(403);
        assertThat(decide(leeds, "nowhere", "same").statusCode()).isEqualTo(403);
        assertThat(decide(moderator, "nowhere", "same").statusCode()).isBetween(404, 422);
        assertThat(decide(moderator, "nowhere", "perhaps").statusCode()).isBetween(400, 422);
        assertThat(header(send(request("/duplicates")), "Location")).contains("/sign-in");
    }

    private static boolean isDuplicate(String slug) {
        String ask =
                "ASK { <https://w3id.org/localreuse/id/dataset/west/%1$s> <https://w3id.org/localreuse/def#duplicateOf>"
                        + " <https://w3id.org/localreuse/id/dataset/north/%1$s> }";
        String path = "/sparql?query=" + URLEncoder.encode(ask.formatted(slug), StandardCharsets.UTF_8);
        return parsed(send(request(path, "Accept", "application/sparql-results+json")))
                .get("boolean")
                .asBoolean();
    }
}
