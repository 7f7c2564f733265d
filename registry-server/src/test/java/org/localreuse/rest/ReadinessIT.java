package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.app.ExampleServer;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;

class ReadinessIT extends ExampleServer {

    private static final String PATH = "/api/projects/leeds-bins/readiness?council=LDS";

    @Test
    void tellsOfEachBarrierWhatIsKnownAndWhyForThatCouncil() {
        JsonNode readiness = json(PATH);

        assertThat(readiness.at("/council/key").asText()).isEqualTo("LDS");
        assertThat(readiness.get("barriers"))
                .extracting(barrier -> barrier.get("key").asText())
                .containsExactly(
                        "data-standards",
                        "data-availability",
                        "funding",
                        "engagement-and-collaboration",
                        "skills-or-resources",
                        "closed-source");
        JsonNode data = readiness.at("/barriers/1");
        assertThat(data.get("state").asText()).isEqualTo("partly");
        assertThat(data.get("summary").asText()).isEqualTo("3 of 5 questions answered; none stands in the way.");
        JsonNode collected = data.at("/questions/1");
        assertThat(collected.get("number").asInt()).isEqualTo(7);
        assertThat(collected.get("answer").asText()).isEqualTo("yes");
        assertThat(collected.get("word").asText()).isEqualTo("register");
        assertThat(collected.at("/reasons/0/reason").asText()).isEqualTo("same-dataset");
        assertThat(collected.at("/reasons/0/evidence/key").asText()).isEqualTo("datamillnorth/leeds-bin-collections");
        assertThat(json(collected.at("/reasons/0/rule").asText()).get("name").asText())
                .isEqualTo("readiness-council-data");
        assertThat(data.at("/questions/3/answer").asText()).isEqualTo("not-known");
        assertThat(data.at("/questions/3/wouldHelp").asText()).contains("The project's owner can give it.");
    }

    @Test
    void showsSomebodysWordAsTheirs() {
        JsonNode hosted = json("/api/projects/toilet-map/readiness").at("/barriers/4/questions/0");

        assertThat(hosted.get("answer").asText()).isEqualTo("yes");
        assertThat(hosted.get("word").asText()).isEqualTo("other");
        assertThat(hosted.at("/answers/0/given").asText()).isEqualTo("2026-01-05");
        assertThat(hosted.at("/answers/0/evidence/0").asText()).isEqualTo("https://www.toiletmap.org.uk");
        assertThat(hosted.get("contradicted").asBoolean()).isFalse();
    }

    @Test
    void withoutACouncilTellsWhatHoldsForAny() {
        JsonNode readiness = json("/api/projects/leeds-bins/readiness");

        assertThat(readiness.has("council")).isFalse();
        assertThat(readiness.at("/barriers/1/questions/1/reasons/0/reason").asText())
                .isEqualTo("councils-publish");
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, ttl, text/turtle",
        "application/n-triples, nt, application/n-triples",
        "application/ld+json, jsonld, application/ld+json"
    })
    void givesTheSameAsTriples(String accept, String format, String type) {
        var accepted = get(PATH, "Accept", accept);
        assertThat(header(accepted, "Content-Type")).startsWith(type);
        assertThat(get(PATH + "&format=" + format).body()).isEqualTo(accepted.body());

        Lang lang = RDFLanguages.contentTypeToLang(type);
        Graph graph = RDFParser.fromString(accepted.body(), lang).toGraph();
        Node project = Base.DEFAULT.id("project", "leeds-bins");
        assertThat(graph.find(project, LR.answer.asNode(), Node.ANY).toList()).hasSize(25);
        assertThat(graph.find(Node.ANY, LR.forCouncil.asNode(), Base.DEFAULT.id("council", "LDS"))
                        .toList())
                .hasSize(25);
    }

    @Test
    void givesTheSameAsATable() {
        var table = get(PATH + "&format=csv");

        assertThat(header(table, "Content-Type")).startsWith("text/csv");
        assertThat(table.body().lines().findFirst().orElseThrow())
                .isEqualTo("barrier,number,question,answer,word,contradicted,says,reason,because,evidence,given,rule");
        assertThat(table.body().lines().filter(line -> line.contains(",data-collected,")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("yes,register,false,yes,same-dataset"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/projects/leeds-bins/readiness?council=XXX, 400",
        "/api/projects/leeds-bins/readiness?format=pdf, 400",
        "/api/projects/leeds-bins/readiness?councils=LDS, 400",
        "/api/projects/no-such/readiness, 404",
        "/projects/no-such/readiness, 404",
        "/projects/leeds-bins/readiness?council=XXX, 404"
    })
    void refusesWhatItDoesNotKnow(String path, int status) {
        assertThat(get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void hasAPageToReadAndPrint() {
        String page = get("/projects/leeds-bins/readiness?council=LDS").body();

        assertThat(page)
                .contains("Leeds City Council")
                .contains("id=\"question-25\"")
                .contains("3 of 5 questions answered; none stands in the way.")
                .contains("which the project uses already")
                .contains("What would answer it.")
                .contains("/api/projects/leeds-bins/readiness?council=LDS&amp;format=ttl");
        assertThat(get("/doc/project/leeds-bins", "Accept", "text/html").body())
                .contains("href=\"/projects/leeds-bins/readiness\"");
        assertThat(get("/find?council=LDS").body()).contains("/readiness?council=LDS");
    }
}
