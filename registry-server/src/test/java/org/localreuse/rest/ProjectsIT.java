package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.app.ExampleServer;

class ProjectsIT extends ExampleServer {

    @Test
    void listsEveryProjectByTitle() {
        JsonNode list = json("/api/projects");

        assertThat(keys(list))
                .containsExactly("toilet-map", "leeds-bins", "open-bins-leeds", "smartline", "test-barrow-loos");
        assertThat(list.get("total").asInt()).isEqualTo(5);
        assertThat(list.get("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "q=sensors, smartline",
        "q=BINS leeds, leeds-bins open-bins-leeds",
        "q=toiledau, toilet-map",
        "owner=open-innovations, open-bins-leeds",
        "owner=LDS, leeds-bins",
        "owner=E08000035, leeds-bins",
        "council=BAR, toilet-map test-barrow-loos",
        "reusedBy=BAR, toilet-map",
        "reusedBy=open-innovations, leeds-bins",
        "licence=MIT, toilet-map",
        "openSource=true, toilet-map open-bins-leeds",
        "theme=579, toilet-map test-barrow-loos",
        "service=http://id.esd.org.uk/service/141, smartline",
        "barrier=data-availability, toilet-map leeds-bins",
        "barrier=public-trust, smartline",
        "stage=retired, smartline",
        "stage=retired&stage=unknown, open-bins-leeds smartline",
        "dataset=esd/public-toilets, toilet-map test-barrow-loos",
        "minReuses=2, toilet-map leeds-bins",
        "updatedSince=2026-11-23T10:00:02Z, smartline",
        "sort=-title&stage=live, test-barrow-loos leeds-bins toilet-map",
        "sort=-reuses&minReuses=1, leeds-bins toilet-map test-barrow-loos"
    })
    void filtersAndSorts(String query, String expected) {
        assertThat(keys(json("/api/projects?" + query.replace(" ", "%20")))).containsExactly(expected.split(" "));
    }

    @Test
    void pagesWithoutLossOrRepetition() {
        List<String> seen = new ArrayList<>();
        String next = "/api/projects?limit=2&sort=-reuses";
        while (next != null) {
            JsonNode page = json(next);
            seen.addAll(keys(page));
            assertThat(page.get("total").asInt()).isEqualTo(5);
            next = page.get("next").textValue();
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize(5);
    }

    @Test
    void linksToTheNextPageInAHeaderToo() {
        assertThat(header(get("/api/projects?limit=2"), "Link")).matches("</api/projects\\?.*cursor=.*>; rel=\"next\"");
        assertThat(header(get("/api/projects"), "Link")).isEmpty();
    }

    @Test
    void describesAProjectWithItsPartsInPlace() {
        JsonNode project = json("/api/projects/toilet-map");

        assertThat(project.get("@context").asText()).isEqualTo("/api/context.jsonld");
        assertThat(project.get("id").asText()).isEqualTo("https://w3id.org/localreuse/id/project/toilet-map");
        assertThat(project.at("/title/cy").asText()).isEqualTo("Map Toiledau Cyhoeddus Prydain");
        assertThat(project.get("label").asText()).isEqualTo("Great British Public Toilet Map");
        assertThat(project.at("/components/0/licence/0/key").asText()).isEqualTo("MIT");
        assertThat(project.at("/barriers/0/enablers/0").asText()).isEqualTo("common-standard");
        assertThat(project.get("since").asText()).isEqualTo("2011-09");
        assertThat(project.at("/leads/0/href").asText()).isEqualTo("/api/organisations/public-convenience");
        assertThat(project.at("/funding/0/funder/0").has("href"))
                .as("nothing is known of that funder")
                .isFalse();
    }

    @Test
    void countsKnownReusesAndNamesTheSourcesOfEachFact() {
        JsonNode project = json("/api/projects/toilet-map");

        assertThat(project.get("knownReuses").asInt()).isEqualTo(2);
        assertThat(project.at("/knownReusesByKind/code-fork").asInt()).isEqualTo(1);
        assertThat(project.at("/knownReusesByStatus/live").asInt()).isEqualTo(2);
        assertThat(project.get("asOf").asText()).isNotEmpty();
        assertThat(project.at("/sources/0/by/0/key").asText()).isEqualTo("registry");
        assertThat(project.at("/sources/0/states").toString()).contains("\"stage\"");
    }

    @Test
    void listsTheReusesOfAProjectWithEachClaim() {
        JsonNode reuses = json("/api/projects/toilet-map/reuses?by=BAR");

        assertThat(keys(reuses)).containsExactly("BAR--toilet-map");
        JsonNode reuse = reuses.at("/items/0");
        assertThat(reuse.get("status").asText())
                .as("the reuser's own word counts")
                .isEqualTo("live");
        assertThat(reuse.get("corroboration").asText()).isEqualTo("disputed");
        assertThat(reuse.get("claims")).hasSize(2);
        assertThat(reuse.at("/claims/1/status").asText()).isEqualTo("retired");
        assertThat(reuse.at("/claims/1/by/key").asText()).isEqualTo("public-convenience");
    }

    @Test
    void givesTheWholeListAsCsv() {
        var answer = get("/api/projects?format=csv");

        assertThat(header(answer, "Content-Type")).startsWith("text/csv");
        assertThat(answer.body().lines()).hasSize(6);
        assertThat(answer.body()).startsWith("id,iri,title,title_cy,description,leads,");
        assertThat(answer.body()).contains("toilet-map,https://w3id.org/localreuse/id/project/toilet-map,");
        assertThat(get("/api/projects", "Accept", "text/csv").body()).isEqualTo(answer.body());
        assertThat(get("/api/projects?limit=2", "Accept", "text/csv").body().lines())
                .hasSize(3);
    }

    @Test
    void answersAnUnknownProjectWithAProblem() {
        var answer = get("/api/projects/nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(parsed(answer).get("detail").asText()).contains("nothing");
        assertThat(parsed(answer).get("instance").asText()).isEqualTo("/api/projects/nothing");
        assertThat(get("/api/projects/nothing/reuses").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/projects?stge=live | 'stage'",
                "/api/projects/toilet-map?lang=cy | takes no parameters",
                "/api/projects?stage=lvie | 'live'",
                "/api/projects?sort=titel | 'title'",
                "/api/projects?owner=nobody | council or organisation",
                "/api/projects?licence=nope | licence",
                "/api/projects?dataset=nope/no | dataset",
                "/api/projects?openSource=yes | true, false",
                "/api/projects?minReuses=some | whole number",
                "/api/projects?updatedSince=yesterday | a day",
                "/api/projects?limit=0 | from 1 to 200",
                "/api/projects?limit=201 | from 1 to 200",
                "/api/projects?cursor=abc | 'next'",
                "/api/projects?format=xml | csv"
            })
    void refusesWhatCannotBeMeantAndSaysWhatCan(String path, String hint) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(parsed(answer).get("detail").asText()).contains(hint);
    }

    @Test
    void takesNothingButReading() {
        var answer = send(request("/api/projects").POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).contains("GET");
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void hasNoOtherRepresentation() {
        assertThat(get("/api/projects", "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    private static List<String> keys(JsonNode list) {
        return list.get("items").findValues("key").isEmpty()
                ? List.of()
                : list.get("items")
                        .valueStream()
                        .map(item -> item.get("key").asText())
                        .toList();
    }
}
