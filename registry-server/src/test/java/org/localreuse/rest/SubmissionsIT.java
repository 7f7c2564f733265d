package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.KeyedServer;
import org.localreuse.model.Role;

/** Handing something in, and what becomes of it: one test for each status that is promised. */
class SubmissionsIT extends KeyedServer {

    private static final String SUBMISSIONS = "/api/submissions";
    private static final String YAML = "application/yaml";

    @Test
    void publishesWhatIsOnesOwn() {
        HttpResponse<String> answer = post(leeds, SUBMISSIONS, YAML, project("own"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode told = parsed(answer);
        String id = told.get("id").asText();
        assertThat(header(answer, "Location")).isEqualTo("/api/submissions/" + id);
        assertThat(header(answer, "Link")).isEqualTo("<" + told.get("receipt").asText() + ">; rel=\"status\"");
        assertThat(header(answer, "ETag")).isEqualTo("\"1\"");
        assertThat(told.get("status").asText()).isEqualTo("accepted");
        assertThat(told.get("taken").asInt()).isEqualTo(1);
        assertThat(told.get("waiting").asInt()).isZero();
        assertThat(told.get("errors")).isEmpty();
        assertThat(told.at("/report/statements").asLong()).isPositive();
        assertThat(told.get("revision").asLong()).isEqualTo(store.revision());
        assertThat(json("/api/projects/own").get("label").asText()).isEqualTo("Project own");
    }

    @Test
    void keepsWhatIsSomebodyElsesUntilThatOneAgrees() {
        handedIn(leeds, project("waited-for"));
        HttpResponse<String> answer = post(leeds, SUBMISSIONS, YAML, reuse("YOR", "waited-for"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(parsed(answer).get("waiting").asInt()).isEqualTo(1);
        assertThat(get("/api/reuses/YOR--waited-for").statusCode()).isEqualTo(404);

        String id = parsed(answer).get("id").asText();
        JsonNode seen = parsed(get(SUBMISSIONS + "/" + id, york));
        assertThat(seen.get("status").asText()).isEqualTo("pending");
        assertThat(seen.at("/revisions/0/awaits/0/key").asText()).isEqualTo("YOR");
        assertThat(seen.at("/by/name").asText()).isEqualTo("Team leeds");

        HttpResponse<String> decided = say(york, SUBMISSIONS + "/" + id + "/decision", "{'verdict': 'accept'}");
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        assertThat(header(decided, "ETag")).isEqualTo("\"2\"");
        assertThat(parsed(decided).get("status").asText()).isEqualTo("accepted");
        assertThat(parsed(decided).at("/decisions/0/verdict").asText()).isEqualTo("accept");
        assertThat(json("/api/reuses/YOR--waited-for").get("corroboration").asText())
                .isEqualTo("both-sides");
    }

    @Test
    void takesTheSameBytesOnce() {
        String id = handedIn(leeds, project("twice"));
        HttpResponse<String> again = post(leeds, SUBMISSIONS, YAML, project("twice"));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(parsed(again).get("id").asText()).isEqualTo(id);
        assertThat(parsed(again).has("receipt")).isFalse();
    }

    @Test
    void takesPartAndSaysWhatIsWrongWithTheRest() {
        handedIn(leeds, project("in-part"));
        String rows = "reusers,reuse_of,reuse_kinds,status\nLDS,in-part,extension,live\nLDS,in-prat,adoption,live\n";
        HttpResponse<String> answer = post(leeds, SUBMISSIONS + "?name=reuses.csv", "text/csv", rows);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode told = parsed(answer);
        assertThat(told.get("taken").asInt()).isEqualTo(1);
        assertThat(told.get("refused").asInt()).isEqualTo(1);
        JsonNode error = told.at("/errors/0");
        assertThat(error.get("line").asInt()).isEqualTo(3);
        assertThat(error.get("path").asText()).isEqualTo("reuse_of");
        assertThat(error.get("value").asText()).isEqualTo("in-prat");
        assertThat(error.get("hint").asText()).contains("in-part");
        assertThat(error.get("severity").asText()).isEqualTo("error");
        HttpResponse<String> mend = get(told.get("href").asText() + "/errors.csv", leeds);
        assertThat(mend.statusCode()).as(mend.body()).isEqualTo(200);
        assertThat(header(mend, "Content-Type")).startsWith("text/csv");
        assertThat(header(mend, "Content-Disposition")).isEqualTo("attachment; filename=\"errors-reuses.csv\"");
        assertThat(mend.body()).contains("in-prat").doesNotContain("in-part,extension");
    }

    @Test
    void hasNoRefusedRowsWhereNoneWas() {
        String id = handedIn(leeds, project("no-rows"));

        assertThat(get(SUBMISSIONS + "/" + id + "/errors.csv", leeds).statusCode())
                .isEqualTo(404);
    }

    @Test
    void takesAllOrNothingWhereThatIsAskedFor() {
        handedIn(leeds, project("whole"));
        String rows = "reusers,reuse_of,reuse_kinds,status\nLDS,whole,extension,live\nLDS,whloe,adoption,live\n";
        HttpResponse<String> answer = post(leeds, SUBMISSIONS + "?name=reuses.csv&atomic=true", "text/csv", rows);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(get("/api/reuses/LDS--whole").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsNothingOfWhichNothingCanBeTaken() {
        int before = parsed(get(SUBMISSIONS, leeds)).get("items").size();
        HttpResponse<String> answer =
                post(leeds, SUBMISSIONS, YAML, project("wrong").replace("stage: live", "stage: lively"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(parsed(answer).get("type").asText()).isEqualTo("/problems/nothing-taken");
        assertThat(parsed(answer).at("/errors/0/value").asText()).isEqualTo("lively");
        assertThat(parsed(get(SUBMISSIONS, leeds)).get("items")).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle",
        "application/trig",
        "application/n-triples",
        "application/n-quads",
        "application/rdf+xml",
        "application/ld+json"
    })
    void takesRdfInEverySyntax(String type) {
        Graph graph = RDFParser.create()
                .source(new StringReader("""
                        PREFIX lr: <https://w3id.org/localreuse/def#>
                        PREFIX dct: <http://purl.org/dc/terms/>
                        <https://w3id.org/localreuse/id/project/in-rdf> a lr:Project ; dct:title "In RDF"@en ;
                            dct:description "Says which bin to put out on which day."@en ;
                            lr:leadOrganisation <https://w3id.org/localreuse/id/council/LDS> ;
                            lr:stage <https://w3id.org/localreuse/concept/project-stage/live> .
                        """))
                .lang(Lang.TURTLE)
                .toGraph();
        String content = RDFWriter.source(graph)
                .lang(RDFLanguages.contentTypeToLang(type))
                .asString();

        HttpResponse<String> answer = post(leeds, "/api/validate", type, content);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(parsed(answer).at("/report/statements").asInt()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void takesJsonAndPubliccode() {
        String json = "{'projects': [{'id': 'in-json', 'title': 'In JSON', 'description': 'A project in JSON.',"
                + " 'leads': ['LDS'], 'stage': 'live'}]}";
        assertThat(say(leeds, "/api/validate", json).statusCode()).isEqualTo(200);
        String publiccode = """
            publiccodeYmlVersion: "0.4"
            name: Bins
            url: https://example.org/bins.git
            developmentStatus: stable
            softwareType: standalone/web
            platforms: [web]
            description:
              en:
                shortDescription: Says which bin to put out on which day.
                longDescription: Says which bin to put out on which day, in all of the city, for every household.
                features: [Reminders]
            legal: {license: MIT}
            maintenance: {type: internal, contacts: [{name: The team}]}
            localisation: {localisationReady: false, availableLanguages: [en]}
            """;
        HttpResponse<String> answer = post(leeds, "/api/validate", "application/publiccode+yaml", publiccode);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(parsed(answer).at("/report/name").asText()).isEqualTo("publiccode.yml");
    }

    @Test
    void listsPageByPageWithTheirNumberWhateverComesInMeanwhile() {
        String clerk = key("clerk", Role.CONTRIBUTOR, "LDS");
        List<String> ids = Stream.of("list-one", "list-two", "list-three")
                .map(slug -> handedIn(clerk, project(slug)))
                .toList();

        JsonNode first = parsed(get(SUBMISSIONS + "?limit=2&status=accepted", clerk));
        assertThat(first.get("total").asInt()).isEqualTo(3);
        assertThat(first.get("items").findValuesAsText("version")).hasSize(2);
        handedIn(clerk, project("list-four"));
        HttpResponse<String> second = get(first.get("next").asText(), clerk);
        assertThat(parsed(second).at("/items/0/id").asText()).isEqualTo(ids.getFirst());
        assertThat(parsed(second).get("items")).hasSize(1);
        assertThat(parsed(second).get("total").asInt()).isEqualTo(4);
        assertThat(parsed(second).get("next").isNull()).isTrue();
        assertThat(get(SUBMISSIONS + "?cursor=" + ids.getFirst(), clerk).statusCode())
                .isEqualTo(400);
        assertThat(get(first.get("next").asText(), hull).statusCode())
                .as("a cursor that tells of somebody else's submission")
                .isEqualTo(400);
    }

    @Test
    void listsAsCsv() {
        String clerk = key("csv-clerk", Role.CONTRIBUTOR, "LDS");
        String id = handedIn(clerk, project("listed-in-csv"));

        HttpResponse<String> answer = get(SUBMISSIONS + "?format=csv", clerk);
        assertThat(header(answer, "Content-Type")).startsWith("text/csv");
        assertThat(answer.body().lines().toList())
                .hasSize(2)
                .first()
                .isEqualTo("id,name,status,published,version,by,received_at,changed_at,revisions");
        assertThat(answer.body()).contains(id + ",submission.yaml,accepted,true,1,csv-clerk,");
        assertThat(send(with(clerk, SUBMISSIONS, "Accept", "text/csv")).body()).isEqualTo(answer.body());
    }

    @Test
    void checksItAsItWouldBeHandedIn() {
        handedIn(leeds, project("as-handed-in"));
        String both = key("checks-for-both", Role.CONTRIBUTOR, "YOR", "KHL");
        String yaml = reuse("YOR", "as-handed-in");

        assertThat(post(both, "/api/validate", YAML, yaml).statusCode()).isEqualTo(422);
        assertThat(post(both, "/api/validate?by=YOR", YAML, yaml).statusCode()).isEqualTo(200);
        HttpResponse<String> other = post(both, "/api/validate?by=LDS", YAML, yaml);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(parsed(other).at("/errors/0/message").asText()).contains("does not speak for this organisation");
        String rows =
                "reusers,reuse_of,reuse_kinds,status\nYOR,as-handed-in,extension,live\nYOR,as-hande-din,adoption,live\n";
        assertThat(post(york, "/api/validate?name=reuses.csv", "text/csv", rows).statusCode())
                .isEqualTo(200);
        assertThat(post(york, "/api/validate?name=reuses.csv&atomic=true", "text/csv", rows)
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(york, "/api/validate?license=nonsense", YAML, yaml).statusCode())
                .isEqualTo(400);
    }

    @Test
    void takesWhatIsCompressed() throws IOException {
        HttpResponse<String> answer = send(with(leeds, SUBMISSIONS, "Content-Type", YAML, "Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(compressed(bytes(project("compressed"))))));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws IOException {
        HttpResponse<String> answer = send(with(leeds, SUBMISSIONS, "Content-Type", YAML, "Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(compressed(new byte[11 * 1024 * 1024]))));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void refusesWhatIsNotCompressedAsItSays() {
        HttpResponse<String> answer = send(with(leeds, SUBMISSIONS, "Content-Type", YAML, "Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofString(project("not-compressed"))));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void refusesTooMuch() {
        HttpResponse<String> answer = send(with(leeds, SUBMISSIONS, "Content-Type", YAML)
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[11 * 1024 * 1024])));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, '', ''",
        "text/plain, '', ''",
        "application/octet-stream, '', ''",
        "application/yaml, '', projects.csv",
        "application/yaml;charset=UTF-16, '', ''",
        "application/yaml, br, ''"
    })
    void namesTheMediaTypesItTakes(String type, String coding, String name) {
        HttpRequest.Builder request = with(leeds, SUBMISSIONS + "?name=" + name, "Content-Type", type);
        if (!coding.isEmpty()) {
            request.header("Content-Encoding", coding);
        }
        HttpResponse<String> answer = send(request.POST(HttpRequest.BodyPublishers.ofString(project("typed"))));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
        assertThat(header(answer, "Accept")).contains("application/yaml").contains("text/csv");
        assertThat(parsed(answer).get("type").asText()).isEqualTo("/problems/no-submission-format");
    }

    @Test
    void goesByTheNameWhereNoMediaTypeTells() {
        HttpResponse<String> answer =
                post(leeds, SUBMISSIONS + "?name=bins.yaml", "application/octet-stream", project("by-name"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?atomc=true",
                "?atomic=perhaps",
                "?license=MTI-0",
                "?source=ftp://example.org/",
                "?source=nonsense",
                "?by=nobody"
            })
    void refusesParametersThatCannotBeMeant(String query) {
        HttpResponse<String> answer = post(leeds, SUBMISSIONS + query, YAML, project("parameters"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(parsed(answer).get("type").asText()).isEqualTo("/problems/bad-parameter");
    }

    @Test
    void refusesNothing() {
        assertThat(post(leeds, SUBMISSIONS, YAML, "").statusCode()).isEqualTo(400);
        assertThat(post(leeds, "/api/validate", YAML, "").statusCode()).isEqualTo(400);
    }

    @Test
    void writesDownSourceAndLicence() {
        String id = parsed(post(
                        leeds,
                        SUBMISSIONS + "?source=https://example.org/bins&license=OGL-UK-3.0&by=LDS",
                        YAML,
                        project("sourced")))
                .get("id")
                .asText();

        JsonNode source = json("/api/projects/sourced").at("/sources/0");
        assertThat(source.get("graph").asText()).endsWith("/submission/" + id);
        assertThat(source.at("/primarySources/0").asText()).isEqualTo("https://example.org/bins");
        assertThat(source.at("/by/0/key").asText()).isEqualTo("LDS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"projects", "reuses", "datasets", "organisations"})
    void hasTemplates(String list) {
        HttpResponse<String> template = get("/templates/" + list + ".csv");

        assertThat(template.statusCode()).isEqualTo(200);
        assertThat(header(template, "Content-Type")).startsWith("text/csv");
        assertThat(header(template, "Content-Disposition")).contains(list + ".csv");
        assertThat(template.body().lines()).hasSize(2);
    }

    @Test
    void hasASchemaAndNoOtherTemplates() {
        HttpResponse<String> schema = get("/schema/submission.json");

        assertThat(header(schema, "Content-Type")).isEqualTo("application/schema+json");
        assertThat(parsed(schema).get("$schema").asText()).contains("json-schema.org");
        assertThat(get("/templates/persons.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void checksWithoutKeepingAnything() {
        long revision = store.revision();
        HttpResponse<String> answer = send(request("/api/validate", "Content-Type", YAML)
                .POST(HttpRequest.BodyPublishers.ofString(project("checked"))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(parsed(answer).get("taken").asInt()).isEqualTo(1);
        HttpResponse<String> wrong = send(request("/api/validate", "Content-Type", YAML)
                .POST(HttpRequest.BodyPublishers.ofString(project("checked").replace("live", "lively"))));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(parsed(wrong).get("errors")).isNotEmpty();
        assertThat(store.revision()).isEqualTo(revision);
        assertThat(get("/api/projects/checked").statusCode()).isEqualTo(404);
    }

    @Test
    void replacesOneVersionByTheNext() {
        String id = handedIn(leeds, project("revised"));
        String path = SUBMISSIONS + "/" + id;
        String mended = project("revised").replace("Project revised", "Project mended");

        assertThat(put(leeds, path, "", mended).statusCode()).isEqualTo(428);
        assertThat(put(leeds, path, "\"7\"", mended).statusCode()).isEqualTo(412);
        assertThat(put(leeds, path, "W/\"1\"", mended).statusCode()).isEqualTo(412);
        assertThat(put(york, path, "\"1\"", mended).statusCode()).isEqualTo(404);
        assertThat(put(leeds, path, "\"1\"", mended.replace("live", "lively")).statusCode())
                .isEqualTo(422);
        HttpResponse<String> answer = put(leeds, path, "\"1\"", mended);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(header(answer, "ETag")).isEqualTo("\"2\"");
        assertThat(json("/api/projects/revised").get("label").asText()).isEqualTo("Project mended");
        assertThat(parsed(get(path, leeds)).get("revisions")).hasSize(2);

        assertThat(get(path + "/content?revision=1", leeds).body()).isEqualTo(project("revised"));
        HttpResponse<String> last = get(path + "/content", leeds);
        assertThat(last.body()).isEqualTo(mended);
        assertThat(header(last, "Content-Type")).isEqualTo(YAML);
        assertThat(header(last, "Content-Disposition")).isEqualTo("attachment; filename=\"submission.yaml\"");
        assertThat(get(path + "/content?revision=3", leeds).statusCode()).isEqualTo(404);
        assertThat(get(path + "/content", york).statusCode()).isEqualTo(404);
    }

    @Test
    void listsWhatOneMaySee() {
        String own = handedIn(hull, project("of-hull").replace("LDS", "KHL"));
        String later = handedIn(hull, project("of-hull-too").replace("LDS", "KHL"));

        JsonNode first = parsed(get(SUBMISSIONS + "?limit=1&status=accepted", hull));
        assertThat(first.at("/items/0/id").asText()).isEqualTo(later);
        JsonNode second = parsed(get(first.get("next").asText(), hull));
        assertThat(second.at("/items/0/id").asText()).isEqualTo(own);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(ids(get(SUBMISSIONS, york))).doesNotContain(own, later);
        assertThat(ids(get(SUBMISSIONS, moderator))).contains(own, later);
        assertThat(get(SUBMISSIONS + "?status=acceptd", hull).statusCode()).isEqualTo(400);
    }

    @Test
    void leavesDecisionsToThoseConcerned() {
        handedIn(leeds, project("decided"));
        String path = SUBMISSIONS + "/" + handedIn(hull, reuse("YOR", "decided")) + "/decision";

        assertThat(say(hull, path, "{'verdict': 'accept'}").statusCode()).isEqualTo(403);
        assertThat(say(leeds, path, "{'verdict': 'accept'}").statusCode()).isEqualTo(404);
        assertThat(say(moderator, path, "{'verdict': 'reject'}").statusCode()).isEqualTo(400);
        assertThat(say(moderator, path, "{'verdict': 'maybe', 'comment': 'x'}").statusCode())
                .isEqualTo(400);
        assertThat(say(moderator, path, "{'verdict': 'accept', 'coment': 'x'}").statusCode())
                .isEqualTo(400);
        assertThat(say(moderator, path, "nonsense").statusCode()).isEqualTo(400);
        assertThat(post(moderator, path, "text/plain", "accept").statusCode()).isEqualTo(415);
        assertThat(send(with(moderator, path, "Content-Type", "application/json", "If-Match", "\"9\"")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"verdict\": \"accept\"}")))
                        .statusCode())
                .isEqualTo(412);
        HttpResponse<String> rejected =
                say(moderator, path, "{'verdict': 'reject', 'comment': 'York says that it does not.'}");
        assertThat(rejected.statusCode()).as(rejected.body()).isEqualTo(200);
        assertThat(parsed(rejected).at("/decisions/0/comment").asText()).isEqualTo("York says that it does not.");
        assertThat(say(moderator, path, "{'verdict': 'accept'}").statusCode()).isEqualTo(409);
        assertThat(get("/api/reuses/YOR--decided").statusCode()).isEqualTo(404);
    }

    @Test
    void takesBackAndErases() {
        String path = SUBMISSIONS + "/" + handedIn(leeds, project("withdrawn"));

        assertThat(say(leeds, path + "/withdraw", "{}").statusCode()).isEqualTo(400);
        assertThat(say(york, path + "/withdraw", "{'reason': 'No.'}").statusCode())
                .isEqualTo(404);
        HttpResponse<String> withdrawn = say(leeds, path + "/withdraw", "{'reason': 'It was closed.'}");
        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
        assertThat(parsed(withdrawn).get("status").asText()).isEqualTo("withdrawn");
        assertThat(get("/api/projects/withdrawn").statusCode()).isEqualTo(410);

        assertThat(say(leeds, path + "/erase", "{'reason': 'Please.'}").statusCode())
                .isEqualTo(403);
        assertThat(say(administrator, path + "/erase", "{'reason': 'Asked for.'}")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> content = get(path + "/content", leeds);
        assertThat(content.statusCode()).isEqualTo(410);
        JsonNode revision = parsed(get(path, leeds)).at("/revisions/0");
        assertThat(revision.get("erased").asBoolean()).isTrue();
        assertThat(revision.get("digest").asText()).hasSize(64);
        assertThat(revision.has("errors")).isFalse();
    }

    @Test
    void tellsWhoeverHasTheReceipt() {
        String receipt = parsed(post(leeds, SUBMISSIONS, YAML, project("tracked")))
                .get("receipt")
                .asText();
        HttpResponse<String> answer = get("/api" + receipt);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(parsed(answer).get("status").asText()).isEqualTo("accepted");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(get("/api/receipts/" + "A".repeat(43)).statusCode()).isEqualTo(404);
    }

    @Test
    void letsNobodyKeepWhatIsPrivate() {
        String path = SUBMISSIONS + "/" + handedIn(leeds, project("private"));
        String tag = header(get("/api/projects", "Accept", "application/json"), "ETag");
        for (String private_ : List.of(path, SUBMISSIONS, path + "/content")) {
            HttpResponse<String> answer =
                    send(with(leeds, private_, "Accept", "application/json, */*", "If-None-Match", tag));
            assertThat(answer.statusCode()).as(private_).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
            assertThat(header(answer, "Vary")).contains("Authorization");
            assertThat(header(answer, "Last-Modified")).isEmpty();
        }
        assertThat(header(get(path, leeds), "ETag")).isEqualTo("\"1\"");
        HttpResponse<String> nothing = get(SUBMISSIONS + "/nothing", leeds);
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(header(nothing, "Cache-Control")).isEqualTo("no-store");
    }

    private static HttpResponse<String> put(String key, String path, String version, String content) {
        HttpRequest.Builder request = with(key, path, "Content-Type", YAML);
        if (!version.isEmpty()) {
            request.header("If-Match", version);
        }
        return send(request.PUT(HttpRequest.BodyPublishers.ofString(content)));
    }

    private static List<String> ids(HttpResponse<String> list) {
        return parsed(list)
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asText())
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
