package org.localreuse.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is killed, again and again, while four clients hand things in: whatever was acknowledged is there afterwards, whole
 * and once, and the published store is what the record gives. {@code -Dkill.rounds=15} for more than the usual two rounds.
 */
class KilledServerIT {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
    private static final int SUBMISSIONS = 200;
    private static final int CLIENTS = 4;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        Program program = new Program(folder);
        assertThat(program.run("init")).contains("ready");
        String key = program.key("contributor", "LDS");
        Random random = new Random(20_261_123);
        for (int round = 0; round < ROUNDS; round++) {
            try (Program.Server server = program.serve()) {
                checkAll(server, key);
                handInUntilKilled(server, key, random);
            }
        }
        try (Program.Server server = program.serve()) {
            checkAll(server, key);
        }
        assertThat(acknowledged).isNotEmpty();
        assertThat(program.run("rebuild", "--check")).contains("quad for quad");
    }

    /** Hands in what was not acknowledged yet, from the first, so that a client which heard nothing asks again. */
    private void handInUntilKilled(Program.Server server, String key, Random random) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        int least = acknowledged.size() + random.nextInt(Math.max(1, SUBMISSIONS / ROUNDS));
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.execute(() -> {
                    for (int number = next.getAndIncrement(); number < SUBMISSIONS; number = next.getAndIncrement()) {
                        if (!acknowledged.containsKey(number) && !handIn(server, key, number)) {
                            return;
                        }
                    }
                });
            }
            while (acknowledged.size() < Math.min(least, SUBMISSIONS) && server.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(200));
            server.kill();
        }
    }

    /** Whether the server still answers. */
    private boolean handIn(Program.Server server, String key, int number) {
        HttpRequest request = HttpRequest.newBuilder(server.address("/api/submissions?name=bins.yaml"))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/yaml")
                .POST(HttpRequest.BodyPublishers.ofString(submission(number)))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
            acknowledged.put(number, JSON.readTree(answer.body()).get("id").asText());
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String submission(int number) {
        return """
            projects:
              - id: bins-%1$d
                title: Bins %1$d
                description: Says which bin to put out, number %1$d.
                leads: [LDS]
                stage: live
            reuses:
              - {reusers: [LDS], reuseOf: bins-%1$d, reuseKinds: [extension], status: live}
            """.formatted(number);
    }

    private void checkAll(Program.Server server, String key) throws IOException, InterruptedException {
        Map<String, String> title = new HashMap<>();
        List<String> reused = new ArrayList<>();
        for (JsonNode row : ask(server, """
                SELECT ?project ?title ?reuse ?graph WHERE {
                  GRAPH ?graph {
                    ?project a <https://w3id.org/localreuse/def#Project> ; <http://purl.org/dc/terms/title> ?title .
                    OPTIONAL { ?reuse <https://w3id.org/localreuse/def#reuseOf> ?project } } }""")) {
            String graph = row.get("graph").get("value").asText();
            assertThat(row.has("reuse")).as("%s is whole", graph).isTrue();
            title.put(
                    graph.substring(graph.lastIndexOf('/') + 1),
                    row.get("title").get("value").asText());
            reused.add(row.get("project").get("value").asText());
        }
        assertThat(reused).doesNotHaveDuplicates();
        Set<String> kept = new HashSet<>();
        for (JsonNode item : get(server, key, "/api/submissions?limit=200").get("items")) {
            assertThat(item.get("status").asText()).isEqualTo("accepted");
            kept.add(item.get("id").asText());
        }
        assertThat(kept).isEqualTo(title.keySet());
        acknowledged.forEach((number, id) -> assertThat(title).containsEntry(id, "Bins " + number));
    }

    private JsonNode ask(Program.Server server, String query) throws IOException, InterruptedException {
        return get(server, "", "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .get("results")
                .get("bindings");
    }

    private JsonNode get(Program.Server server, String key, String path) throws IOException, InterruptedException {
        URI address = server.address(path);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).header("Accept", "application/sparql-results+json, application/json");
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
