package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.KeyedServer;

/** What another register follows. */
class ChangesIT extends KeyedServer {

    @Test
    void tellsWhatWasPublishedAndWithdrawn() {
        long before = store.revision();
        String id = handedIn(leeds, project("changing"));
        say(leeds, "/api/submissions/" + id + "/withdraw", "{'reason': 'It was closed.'}");

        JsonNode changes = json("/api/changes?since=" + before);

        JsonNode published = changes.at("/items/0");
        assertThat(published.get("change").asText()).isEqualTo("published");
        assertThat(published.get("revision").asLong()).isEqualTo(before + 1);
        assertThat(published.get("graph").asText()).endsWith("/submission/" + id);
        assertThat(things(published)).contains("https://w3id.org/localreuse/id/project/changing");
        JsonNode withdrawn = changes.at("/items/1");
        assertThat(withdrawn.get("change").asText()).isEqualTo("withdrawn");
        assertThat(withdrawn.get("reason").asText()).isEqualTo("It was closed.");
        assertThat(things(withdrawn)).contains("https://w3id.org/localreuse/id/project/changing");
        assertThat(changes.get("revision").asLong()).isEqualTo(before + 2);
        assertThat(changes.get("next").isNull()).isTrue();
    }

    @Test
    void countsWhatReferenceGraphsDescribeAndDoesNotListIt() {
        JsonNode councils = json("/api/changes?limit=1")
                .get("items")
                .valueStream()
                .filter(item -> item.get("graph").asText().endsWith("/ref/councils"))
                .findFirst()
                .orElseThrow();
        assertThat(councils.get("count").asInt()).isGreaterThan(300);
        assertThat(councils.get("things")).isEmpty();
        long before = store.revision();
        handedIn(leeds, project("counted"));
        JsonNode submission = json("/api/changes?since=" + before).at("/items/0");
        assertThat(submission.get("count").asInt())
                .isEqualTo(submission.get("things").size())
                .isPositive();
    }

    @Test
    void neverTellsWhatWaits() {
        handedIn(leeds, project("quiet"));
        long before = store.revision();

        String id = handedIn(hull, reuse("YOR", "quiet"));

        assertThat(get("/api/changes?since=0&limit=200").body()).doesNotContain(id);
        assertThat(json("/api/changes?since=" + before).get("items")).isEmpty();
    }

    @Test
    void leadsFromPageToPageWithoutSplittingARevision() {
        handedIn(leeds, project("page-one"));
        handedIn(leeds, project("page-two"));
        List<Long> revisions = new ArrayList<>();
        int graphs = 0;
        String next = "/api/changes?limit=1";
        long last = 0;
        while (next != null) {
            JsonNode page = json(next);
            List<Long> here = page.get("items")
                    .valueStream()
                    .map(item -> item.get("revision").asLong())
                    .distinct()
                    .toList();
            assertThat(here).hasSize(1);
            revisions.addAll(here);
            graphs += page.get("items").size();
            last = page.get("revision").asLong();
            next = page.get("next").isNull() ? null : page.get("next").asText();
        }

        assertThat(revisions).doesNotHaveDuplicates().isSorted();
        assertThat(graphs).isGreaterThan(revisions.size());
        assertThat(last).isEqualTo(store.revision());
        assertThat(json("/api/changes?since=" + last).get("items")).isEmpty();
    }

    @Test
    void isNotAnsweredByAnEarlierTag() {
        assertThat(header(get("/api/changes"), "ETag")).isEmpty();
        assertThat(header(get("/api/changes"), "Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?since=then", "?since=-1", "?limit=0", "?limit=201", "?form=1"})
    void refusesParametersThatCannotBeMeant(String query) {
        assertThat(get("/api/changes" + query).statusCode()).isEqualTo(400);
    }

    private static List<String> things(JsonNode change) {
        return change.get("things")
                .valueStream()
                .map(thing -> thing.get("id").asText())
                .toList();
    }
}
