package org.localreuse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.KeyedServer;
import org.localreuse.ontology.Base;
import org.localreuse.store.Publication;

/** Things as they stood, things that are gone, and things that another record stands for. */
class HistoryIT extends KeyedServer {

    private static String withdrawn;
    private static long before;
    private static long first;
    private static long second;

    @BeforeAll
    static void writeHistory() {
        before = store.revision();
        String path = "/api/submissions/" + handedIn(leeds, project("changing"));
        first = store.revision();
        HttpResponse<String> changed = send(with(leeds, path, "Content-Type", "application/yaml", "If-Match", "\"1\"")
                .PUT(BodyPublishers.ofString(project("changing").replace("Project changing", "The new name"))));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        second = store.revision();

        withdrawn = handedIn(leeds, project("gone"));
        String gone = "/api/submissions/" + withdrawn;
        handedIn(york, reuse("YOR", "gone"));
        assertThat(say(leeds, gone + "/withdraw", "{'reason': 'It was never built.'}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPageShowsAThingAsItStood() {
        HttpResponse<String> then = get("/doc/project/changing?revision=" + first, "Accept", "text/html");
        assertThat(then.statusCode()).as(then.body()).isEqualTo(200);
        assertThat(then.body())
                .contains("As the register stood at revision " + first + ", on ", "Project changing")
                .contains("href=\"/doc/project/changing\"")
                .contains("href=\"/doc/project/changing.ttl?revision=" + first + "\"")
                .doesNotContain("The new name");
        assertThat(header(then, "Cache-Control")).contains("max-age=86400");

        HttpResponse<String> now = get("/doc/project/changing", "Accept", "text/html");
        assertThat(now.body()).contains("The new name").doesNotContain("As the register stood");
        assertThat(get("/doc/project/changing?revision=" + second).body()).contains("The new name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ttl", "jsonld", "rdf", "nt"})
    void everyRepresentationDoes(String extension) {
        HttpResponse<String> then = get("/doc/project/changing." + extension + "?revision=" + first);
        assertThat(then.statusCode()).as(then.body()).isEqualTo(200);
        assertThat(then.body()).contains("Project changing").doesNotContain("The new name");
        assertThat(get("/doc/project/changing." + extension).body()).contains("The new name");
    }

    @Test
    void aThingIsKnownByItsCouncilsAndLabelsOfThen() {
        assertThat(get("/doc/project/changing?revision=" + first, "Accept", "text/html")
                        .body())
                .contains("Leeds City Council");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "0", "1.5", "999999", "99999999999999999999", ""})
    void refusesWhatIsNoRevision(String revision) {
        HttpResponse<String> answer = get("/doc/project/changing?revision=" + revision);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("a revision from 1 to ");
    }

    @Test
    void whatWasNotKnownThenIsNotFound() {
        assertThat(get("/doc/project/changing?revision=" + before).statusCode()).isEqualTo(404);
        assertThat(get("/doc/project/nothing?revision=" + first).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/id/project/gone, text/html, text/html",
        "/id/project/gone, text/turtle, application/problem+json",
        "/doc/project/gone, text/html, text/html",
        "/doc/project/gone, application/json, application/problem+json",
        "/doc/project/gone.ttl, */*, application/problem+json",
        "/doc/project/gone.nt, */*, application/problem+json",
        "/api/projects/gone, application/json, application/problem+json",
        "/api/projects/gone/reuses, application/json, application/problem+json",
        "/api/projects/gone/readiness, application/json, application/problem+json"
    })
    void whatIsWithdrawnIsGoneThoughAReusePointsAtIt(String path, String accept, String type) {
        HttpResponse<String> answer = get(path, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(answer.body()).contains("taken out of the register on", "It was never built.");
    }

    @Test
    void soIsTheSourceThatSaidIt() {
        assertThat(get("/graph/submission/" + withdrawn).statusCode()).isEqualTo(410);
        assertThat(get("/graph/submission/" + withdrawn + ".ttl").statusCode()).isEqualTo(410);
    }

    @Test
    void whatIsWithdrawnCanBeSeenAsItStood() {
        assertThat(get("/doc/project/gone?revision=" + (second + 1), "Accept", "text/html")
                        .body())
                .contains("Project gone", "As the register stood");
        assertThat(get("/doc/reuse/YOR--gone").statusCode()).isEqualTo(200);
    }

    @Test
    void whatWasMergedLeadsToTheRecordThatStandsForIt() {
        Graph curation = GraphFactory.createDefaultGraph();
        RDFParser.fromString("""
                PREFIX lr: <https://w3id.org/localreuse/def#>
                <id/project/double> lr:duplicateOf <id/project/toilet-map> .
                <id/dataset/old/bins> lr:duplicateOf <id/dataset/datamillnorth/leeds-bin-collections> .
                """, Lang.TURTLE).base(Base.DEFAULT.iri()).parse(curation);
        store.publish(List.of(
                new Publication(Base.DEFAULT.graph("curation-of-test"), curation, GraphFactory.createDefaultGraph())));

        assertMoved("/id/project/double", "/id/project/toilet-map");
        assertMoved("/doc/project/double", "/doc/project/toilet-map");
        assertMoved("/doc/project/double.ttl", "/doc/project/toilet-map.ttl");
        assertMoved("/id/dataset/old/bins", "/id/dataset/datamillnorth/leeds-bin-collections");
        assertThat(get("/doc/dataset?iri=https://www.data.gov.uk/dataset/00000000-test")
                        .statusCode())
                .as("a duplicate that is described itself")
                .isEqualTo(200);
    }

    private static void assertMoved(String from, String to) {
        HttpResponse<String> answer = get(from);
        assertThat(answer.statusCode()).as(from).isEqualTo(301);
        assertThat(header(answer, "Location")).endsWith(to);
    }
}
