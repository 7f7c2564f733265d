package org.localreuse.app;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;
import org.localreuse.ontology.Base;
import org.localreuse.record.KeyRecord.Key;
import org.localreuse.record.Secret;

/** The same server, with keys for three councils, a moderator and an administrator. */
public class KeyedServer extends ExampleServer {

    protected static String leeds;
    protected static String york;
    protected static String hull;
    protected static String moderator;
    protected static String administrator;

    @BeforeAll
    static void giveOutKeys() {
        leeds = key("leeds", Role.CONTRIBUTOR, "LDS");
        york = key("york", Role.CONTRIBUTOR, "YOR");
        hull = key("hull", Role.CONTRIBUTOR, "KHL");
        moderator = key("moderator", Role.MODERATOR);
        administrator = key("administrator", Role.ADMIN);
    }

    /** A new key of a principal that speaks for those councils. */
    protected static String key(String id, Role role, String... councils) {
        return key(id, role, Optional.empty(), Optional.empty(), councils);
    }

    protected static String key(
            String id, Role role, Optional<Instant> expires, Optional<Instant> revoked, String... councils) {
        Secret secret = Secret.random("lrr_");
        Principal principal = new Principal(
                id,
                "Team " + id,
                role,
                Arrays.stream(councils)
                        .map(code -> Base.DEFAULT.id("council", code))
                        .collect(Collectors.toSet()));
        register.desk()
                .keys()
                .add(principal, new Key("key-of-" + id, Instant.now(), expires, revoked), secret.digest());
        return secret.text();
    }

    /** A request that brings a key, with headers by turns of name and value. */
    protected static HttpRequest.Builder with(String key, String path, String... headers) {
        return request(path, headers).header("Authorization", "Bearer " + key);
    }

    protected static HttpResponse<String> get(String path, String key) {
        return send(with(key, path));
    }

    protected static HttpResponse<String> post(String key, String path, String type, String content) {
        return send(with(key, path, "Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(content)));
    }

    /** Sends JSON that is written with single quotes. */
    protected static HttpResponse<String> say(String key, String path, String json) {
        return post(key, path, "application/json", json.replace('\'', '"'));
    }

    /** Hands in YAML, and tells the id of what was taken. */
    protected static String handedIn(String key, String yaml) {
        HttpResponse<String> answer = post(key, "/api/submissions", "application/yaml", yaml);
        if (answer.statusCode() != 201 && answer.statusCode() != 202) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return parsed(answer).get("id").asText();
    }

    /** A project that Leeds leads. */
    protected static String project(String slug) {
        return """
            projects:
              - id: %1$s
                title: Project %1$s
                description: Says which bin to put out on which day, as %1$s does.
                leads: [LDS]
                stage: live
            """.formatted(slug);
    }

    /** A claim that a council reuses a project. */
    protected static String reuse(String council, String slug) {
        return """
            reuses:
              - reusers: [%s]
                reuseOf: %s
                reuseKinds: [adoption]
                status: live
                since: 2024
            """.formatted(council, slug);
    }
}
