package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.app.ExampleServer;

/** The entry document and what it leads to: organisations, licences, figures, search and the query library. */
class RegistryIT extends ExampleServer {

    @Test
    void leadsToAllThereIs() {
        JsonNode entry = json("/api");

        assertThat(entry.at("/counts/projects").asInt()).isEqualTo(5);
        assertThat(entry.get("revision").asLong()).isEqualTo(store.revision());
        entry.get("links").properties().forEach(link -> {
            String path = link.getValue().asText();
            if (path.startsWith("/api") && !path.endsWith("/search")) {
                assertThat(get(path).statusCode()).as(path).isEqualTo(200);
            }
        });
    }

    @Test
    void listsAndDescribesOrganisations() {
        assertThat(json("/api/organisations").get("total").asInt()).isEqualTo(10);
        assertThat(keys(json("/api/organisations?type=university"))).containsExactly("rca", "university-of-exeter");
        JsonNode partnership = json("/api/organisations/test-partnership");
        assertThat(partnership.get("type").asText()).isEqualTo("Partnership");
        assertThat(partnership.get("members")).hasSize(2);
        assertThat(json(partnership.at("/links/reuses").asText()).get("total").asInt())
                .isEqualTo(1);
        assertThat(get("/api/organisations/nobody").statusCode()).isEqualTo(404);
        assertThat(get("/api/organisations?format=csv").body()).startsWith("id,iri,name,");
    }

    @Test
    void listsAndDescribesLicences() {
        assertThat(keys(json("/api/licences?openness=closed"))).contains("paf").doesNotContain("MIT");
        JsonNode licence = json("/api/licences/OGL-UK-3.0");
        assertThat(licence.get("licenceOpenness").asText()).isEqualTo("open");
        assertThat(licence.get("permits").size()).isPositive();
        assertThat(get("/api/licences/none-such").statusCode()).isEqualTo(404);
    }

    @Test
    void countsWhatIsKnown() {
        JsonNode stats = json("/api/stats");

        assertThat(stats.at("/totals/knownReuses").asInt()).isEqualTo(6);
        assertThat(stats.at("/totals/councilsThatReuse").asInt()).isEqualTo(1);
        assertThat(stats.at("/knownReusesByYear/2014").asInt()).isEqualTo(2);
        assertThat(stats.at("/growth/2019").asInt()).isEqualTo(3);
        assertThat(stats.at("/knownReusesByNation/England").asInt()).isEqualTo(1);
        assertThat(stats.at("/knownReusesByKind/replication").asInt()).isEqualTo(1);
        assertThat(stats.at("/mostReusedProjects/0/knownReuses").asInt()).isEqualTo(2);
    }

    @Test
    void searchesAcrossTypes() {
        assertThat(keys(json("/api/search?q=leeds")).getFirst()).isEqualTo("LDS");
        assertThat(json("/api/search?q=leeds&type=project").get("total").asInt())
                .isEqualTo(2);
        assertThat(get("/api/search").statusCode()).isEqualTo(400);
        assertThat(get("/api/search?q=x&type=person").statusCode()).isEqualTo(400);
    }

    @Test
    void showsAndRunsStoredQueries() {
        assertThat(json("/api/queries").get("total").asInt()).isGreaterThan(15);
        JsonNode shown = json("/api/queries/who-reused");
        assertThat(shown.get("sparql").asText()).startsWith("#+ summary");
        assertThat(shown.at("/parameters/0/name").asText()).isEqualTo("project");
        assertThat(shown.has("rows")).isFalse();
        assertThat(json("/api/queries/who-reused?project=id/project/leeds-bins").get("rows"))
                .hasSize(2);
        assertThat(json("/api/queries/most-reused?run=true").get("rows").size()).isPositive();
        assertThat(get("/api/queries/who-reused?format=csv").body()).startsWith("reuser,kind,status,since,sure\r\n");
        assertThat(json("/api/queries/describe-project?project=id/project/leeds-bins")
                        .get("columns"))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/queries/none-such, 404",
        "/api/queries/who-reused?projekt=x, 400",
        "/api/queries/reuses-to-confirm?before=then, 400",
        "/api/queries?all=true, 400",
        "/api/stats?year=2020, 400",
        "/api/none-such, 404"
    })
    void refuses(String path, int status) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    private static List<String> keys(JsonNode list) {
        return list.get("items")
                .valueStream()
                .map(item -> item.get("key").asText())
                .toList();
    }
}
