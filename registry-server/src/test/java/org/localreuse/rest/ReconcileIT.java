package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.ExampleServer;

class ReconcileIT extends ExampleServer {

    private static final String LEEDS = "https://w3id.org/localreuse/id/council/LDS";

    @Test
    void saysWhatItOffers() {
        JsonNode manifest = json("/reconcile");

        assertThat(texts(manifest.get("versions"))).containsExactly("0.1", "0.2");
        assertThat(manifest.get("name").asText()).isEqualTo("Local Reuse Registry");
        assertThat(manifest.get("identifierSpace").asText()).isEqualTo("https://w3id.org/localreuse/id/");
        assertThat(manifest.get("schemaSpace").asText()).isEqualTo("https://w3id.org/localreuse/def#");
        assertThat(ids(manifest.get("defaultTypes")))
                .containsExactly("council", "organisation", "project", "dataset", "licence");
        assertThat(manifest.at("/defaultTypes/0/broader/0/id").asText()).isEqualTo("organisation");
        assertThat(manifest.get("batchSize").asInt()).isEqualTo(200);
    }

    @Test
    void everyAddressInTheManifestAnswers() {
        JsonNode manifest = json("/reconcile");
        List<String> addresses = new ArrayList<>();
        for (String part :
                List.of("/suggest/entity", "/suggest/type", "/suggest/property", "/extend/propose_properties")) {
            addresses.add(manifest.at(part + "/service_url").asText()
                    + manifest.at(part + "/service_path").asText());
        }
        addresses.add(manifest.at("/preview/url").asText().replace("{{id}}", encoded(LEEDS)));
        addresses.add(manifest.get("documentation").asText());

        assertThat(addresses)
                .allSatisfy(address ->
                        assertThat(get(path(address)).statusCode()).as(address).isEqualTo(200));
        HttpResponse<String> view = get(path(manifest.at("/view/url").asText().replace("{{id}}", encoded(LEEDS))));
        assertThat(view.statusCode()).isEqualTo(303);
        assertThat(header(view, "Location")).endsWith("/doc/council/LDS");
    }

    @Test
    void answersABatchUnderTheKeysOfItsQueries() {
        JsonNode answers = post("queries", """
                {"a": {"query": "Leeds City Counicl", "type": "council", "limit": 3},
                 "b": {"query": "Great British Public Toilet Map", "type": ["project"]},
                 "c": {"query": "MIT", "type": "licence"},
                 "d": {"query": "imactivate"}}""");

        assertThat(answers.at("/a/result/0/id").asText()).isEqualTo(LEEDS);
        assertThat(answers.at("/a/result/0/match").asBoolean()).isFalse();
        assertThat(answers.at("/a/result")).hasSizeLessThanOrEqualTo(3);
        assertThat(ids(answers.at("/a/result/0/type"))).containsExactly("council", "organisation");
        assertThat(answers.at("/b/result/0/id").asText()).endsWith("/id/project/toilet-map");
        assertThat(answers.at("/b/result/0/match").asBoolean()).isTrue();
        assertThat(answers.at("/b/result/0/score").asDouble()).isEqualTo(100);
        assertThat(answers.at("/c/result/0/id").asText()).isEqualTo("http://spdx.org/licenses/MIT");
        assertThat(answers.at("/d/result/0/id").asText()).endsWith("/id/organisation/imactivate");
        assertThat(answers.at("/d/result/0/features/0/id").asText()).isEqualTo("name");
    }

    @Test
    void answersGetAsPost() {
        String batch = "{\"q0\":{\"query\":\"Leeds\"}}";

        assertThat(json("/reconcile?queries=" + encoded(batch))).isEqualTo(post("queries", batch));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Newcastle                    | nation       | England        | false |
            Newcastle                    | website      | www.newcastle.gov.uk | true  | council/NET
            Newcastle                    | gssCode      | E07000195      | true  | council/NEC
            Newcastle                    | region       | North East     | false | council/NET
            Somewhere else               | registerCode | LDS            | true  | council/LDS
            Leeds City Council           | registerCode | BRD            | true  | council/BRD
            Leeds City Council           | nation       | Wales          | false |
            Household waste collections (Leeds) | publisher | Leeds City Council | true | dataset/datamillnorth/leeds-bin-collections
            Household waste collections (Leeds) | publisher | Cornwall Council   | false |
            Leeds Bins                   | leadOrganisation | imactivate | true  | project/leeds-bins
            Leeds Bins                   | since        | 2016           | true  | project/leeds-bins
            """)
    void otherCellsDecide(String text, String property, String value, boolean match, String id) {
        JsonNode first = post("queries", """
                {"q": {"query": "%s", "properties": [{"pid": "%s", "v": "%s"}]}}""".formatted(text, property, value)).at("/q/result/0");

        assertThat(first.get("match").asBoolean()).isEqualTo(match);
        if (id != null) {
            assertThat(first.get("id").asText()).endsWith("/id/" + id);
        }
    }

    @Test
    void findsByValuesAlone() {
        JsonNode answers = post("queries", """
                {"q": {"type": "council", "limit": 100, "properties": [
                    {"pid": "nation", "v": "Wales"},
                    {"pid": "upperTier", "v": []}]},
                 "r": {"type": "dataset", "properties": [{"pid": "publisher", "v": {"id": "%s"}}]}}""".formatted(LEEDS));

        assertThat(ids(answers.at("/q/result"))).hasSizeGreaterThanOrEqualTo(22);
        assertThat(ids(answers.at("/r/result"))).anySatisfy(id -> assertThat(id).endsWith("leeds-bin-collections"));
    }

    @Test
    void takesTypesStrictlyOrNot() {
        JsonNode answers = post("queries", """
                {"any": {"query": "Leeds Bins", "type": "council", "type_strict": "any"},
                 "should": {"query": "Leeds Bins", "type": "council", "type_strict": "should"},
                 "all": {"query": "Leeds", "type": ["council", "organisation"], "type_strict": "all"}}""");

        assertThat(ids(answers.at("/any/result")))
                .allSatisfy(id -> assertThat(id).contains("/id/council/"));
        JsonNode bins = answers.at("/should/result/0");
        assertThat(bins.get("id").asText()).endsWith("/id/project/leeds-bins");
        assertThat(bins.get("match").asBoolean()).isFalse();
        assertThat(answers.at("/all/result/0/id").asText()).isEqualTo(LEEDS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not json                                                     | 400 | JSON
            []                                                           | 400 | JSON object
            {"q": {}}                                                    | 400 | query
            {"q": {"query": "x", "type": "concil"}}                      | 400 | nearest is 'council'
            {"q": {"query": "x", "properties": [{"pid": "gsscode"}]}}    | 400 | nearest is 'gssCode'
            {"q": {"query": "x", "properties": [{"p": "gssCode"}]}}      | 400 | pid
            {"q": {"query": "x", "type_strict": "yes"}}                  | 400 | type_strict
            {"q": {"query": "x", "limit": 0}}                            | 400 | limit
            {"q": {"query": {"a": 1}}}                                   | 400 | text
            """)
    void refusesWhatItCannotUnderstand(String batch, int status, String said) {
        HttpResponse<String> answer = posted("queries", batch);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(parsed(answer).get("detail").asText()).contains(said);
    }

    @Test
    void refusesMoreThanItPromisedToTake() {
        String tooMany = IntStream.range(0, 201)
                .mapToObj(i -> "\"q" + i + "\":{\"query\":\"Leeds\"}")
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(posted("queries", tooMany).statusCode()).isEqualTo(413);
        assertThat(posted("queries", "x".repeat(1_000_001)).statusCode()).isEqualTo(413);
    }

    @Test
    void suggestsAsSomebodyTypes() {
        assertThat(ids(json("/reconcile/suggest/entity?prefix=leeds").get("result")))
                .startsWith(LEEDS)
                .anyMatch(id -> id.endsWith("/project/leeds-bins"));
        assertThat(ids(json("/reconcile/suggest/entity?prefix=leeds&cursor=1").get("result")))
                .doesNotContain(LEEDS);
        assertThat(ids(json("/reconcile/suggest/entity?prefix=wight").get("result")))
                .anyMatch(id -> id.endsWith("/council/IOW"));
        assertThat(ids(json("/reconcile/suggest/entity?prefix=" + encoded(LEEDS))
                        .get("result")))
                .containsExactly(LEEDS);
        assertThat(ids(json("/reconcile/suggest/type?prefix=cou").get("result")))
                .containsExactly("council");
        assertThat(ids(json("/reconcile/suggest/property?prefix=gss").get("result")))
                .containsExactly("gssCode");
        assertThat(json("/reconcile/suggest/entity?prefix=&html_escape=false").get("result"))
                .isEmpty();
    }

    @Test
    void addsWhatItKnows() {
        JsonNode answer = post("extend", """
                {"ids": ["%s", "council/BAR", "council/NOPE"],
                 "properties": [{"id": "gssCode"}, {"id": "successor"}, {"id": "nation", "settings": {"content": "ids"}},
                                {"id": "predecessor", "settings": {"limit": "1", "content": "names"}}]}""".formatted(LEEDS));

        assertThat(ids(answer.get("meta"))).containsExactly("gssCode", "successor", "nation", "predecessor");
        assertThat(answer.at("/meta/1/type/id").asText()).isEqualTo("organisation");
        JsonNode leeds = answer.get("rows").get(LEEDS);
        assertThat(leeds.at("/gssCode/0/str").asText()).isEqualTo("E08000035");
        assertThat(leeds.at("/nation/0/str").asText())
                .isEqualTo("http://statistics.data.gov.uk/id/statistical-geography/E92000001");
        JsonNode barrow = answer.get("rows").get("council/BAR");
        assertThat(barrow.at("/successor/0/id").asText()).endsWith("/id/council/WAF");
        assertThat(barrow.at("/successor/0/name").asText()).isEqualTo("Westmorland and Furness Council");
        assertThat(answer.get("rows").get("council/NOPE").get("gssCode")).isEmpty();
    }

    @Test
    void proposesWhatAThingOfATypeHas() {
        JsonNode proposal = json("/reconcile/extend?type=licence&limit=5");

        assertThat(proposal.get("type").asText()).isEqualTo("licence");
        assertThat(ids(proposal.get("properties"))).containsExactly("spdxId", "sameAs", "openness");
        assertThat(get("/reconcile/extend?type=licences").statusCode()).isEqualTo(400);
    }

    @Test
    void callsAFunctionWhereItIsANameAndNothingElse() {
        HttpResponse<String> script = get("/reconcile?callback=jQuery123_456.done&_=1");

        assertThat(script.body()).startsWith("/**/jQuery123_456.done({").endsWith("});");
        assertThat(header(script, "Content-Type")).startsWith("application/javascript");
        assertThat(header(script, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alert(1)", "a;b", "a<b", "1a", "a..b", "a[0]", "é"})
    void refusesWhatIsNoNameOfAFunction(String callback) {
        HttpResponse<String> answer = get("/reconcile?callback=" + encoded(callback));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void canBeAskedFromAnyPageAndAgainForNothing() {
        HttpResponse<String> manifest = get("/reconcile");

        assertThat(header(manifest, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(get("/reconcile", "If-None-Match", header(manifest, "ETag")).statusCode())
                .isEqualTo(304);
        assertThat(header(posted("queries", "{\"q\":{\"query\":\"Leeds\"}}"), "ETag"))
                .isEmpty();
    }

    @Test
    void onlyThePreviewMayStandInAFrame() {
        HttpResponse<String> preview = get("/reconcile/preview?id=" + encoded(LEEDS));

        assertThat(preview.body()).contains("Leeds City Council", "E08000035", "href=\"/doc/council/LDS\"");
        assertThat(header(preview, "Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors *");
        assertThat(header(preview, "X-Frame-Options")).isEmpty();
        HttpResponse<String> page = get("/doc/council/LDS.html");
        assertThat(header(page, "Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(get("/reconcile/preview?id=council/NOPE").statusCode()).isEqualTo(404);
    }

    private static JsonNode post(String field, String value) {
        HttpResponse<String> answer = posted(field, value);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return parsed(answer);
    }

    private static HttpResponse<String> posted(String field, String value) {
        return send(request("/reconcile", "Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(field + "=" + encoded(value))));
    }

    private static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.forEach(one -> ids.add(one.get("id").asText()));
        return ids;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static String path(String address) {
        return address.substring(address.indexOf('/', "http://".length()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
