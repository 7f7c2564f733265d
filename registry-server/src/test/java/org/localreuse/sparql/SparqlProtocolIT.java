package org.localreuse.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localreuse.sparql.RunningEndpoint.PROBLEM;
import static org.localreuse.sparql.RunningEndpoint.encoded;
import static org.localreuse.sparql.RunningEndpoint.header;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.ontology.Base;
import org.localreuse.store.EmbeddedStore;

/**
 * The SPARQL 1.1 Protocol, what it says a query service must do, as exchanges; and what we promise beyond it.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/#query-operation">SPARQL 1.1 Protocol, 2.1</a>
 */
final class SparqlProtocolIT {

    private static final String ALL = "SELECT * { ?s <http://example.org/p> ?o }";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String JSON = "application/sparql-results+json";
    private static final String A = encoded(Base.DEFAULT.graph("submission/a").getURI());
    private static final String B = encoded(Base.DEFAULT.graph("submission/b").getURI());

    private static RunningEndpoint endpoint;

    @BeforeAll
    static void start() {
        endpoint = new RunningEndpoint(EmbeddedStore.inMemory(Base.DEFAULT), SparqlLimits.DEFAULT);
        endpoint.publish("a", "PREFIX : <http://example.org/> :a :p 'in a' .");
        endpoint.publish("b", "PREFIX : <http://example.org/> :b :p 'in b' .");
    }

    @AfterAll
    static void stop() {
        endpoint.close();
    }

    // 2.1.1 query via GET, 2.1.2 via POST with URL-encoded parameters, 2.1.3 via POST directly

    @Test
    void answersAQueryByGet() {
        assertAnswers(endpoint.get("query=" + encoded(ALL), JSON), "in a", "in b");
    }

    @Test
    void answersAQueryInAForm() {
        assertAnswers(post("", FORM, "query=" + encoded(ALL)), "in a", "in b");
    }

    @Test
    void answersAQueryInTheBody() {
        assertAnswers(post("", QUERY, ALL), "in a", "in b");
    }

    // 2.1.4 specifying an RDF dataset: chosen among stored graphs; the protocol's wins over the query's

    @Test
    void choosesTheDefaultGraphByParameter() {
        assertAnswers(endpoint.get("query=" + encoded(ALL) + "&default-graph-uri=" + A, JSON), "in a");
        assertAnswers(post("?default-graph-uri=" + B, QUERY, ALL), "in b");
        assertAnswers(
                post("", FORM, "query=" + encoded(ALL) + "&default-graph-uri=" + A + "&default-graph-uri=" + B),
                "in a",
                "in b");
    }

    @Test
    void choosesNamedGraphsByParameter() {
        String named = "query=" + encoded("SELECT * { GRAPH ?g { ?s <http://example.org/p> ?o } }");

        assertAnswers(endpoint.get(named, JSON), "in a", "in b");
        assertAnswers(endpoint.get(named + "&named-graph-uri=" + B, JSON), "in b");
    }

    @Test
    void choosesTheGraphsByTheQueryItself() {
        assertAnswers(
                endpoint.query(
                        "SELECT * FROM <https://w3id.org/localreuse/graph/submission/a> { ?s <http://example.org/p> ?o }"),
                "in a");
    }

    @Test
    void theProtocolsGraphsWinOverTheQuerys() {
        String query =
                "SELECT * FROM <https://w3id.org/localreuse/graph/submission/a> { ?s <http://example.org/p> ?o }";

        assertAnswers(endpoint.get("query=" + encoded(query) + "&default-graph-uri=" + B, JSON), "in b");
    }

    @Test
    void anUnknownGraphIsEmpty() {
        assertAnswers(
                endpoint.get("query=" + encoded(ALL) + "&default-graph-uri=" + encoded("file:///etc/hostname"), JSON));
    }

    // 2.1.5 accepted response formats, 2.1.6 success responses

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json",
        "application/sparql-results+xml, application/sparql-results+xml",
        "text/csv, text/csv",
        "text/tab-separated-values, text/tab-separated-values",
        "application/json, application/json",
        "*/*, application/sparql-results+json"
    })
    void sendsRowsAsAsked(String accept, String type) {
        HttpResponse<String> answer = endpoint.get("query=" + encoded(ALL), accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(answer.body()).contains("in a").contains("in b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-results+json", "application/sparql-results+xml"})
    void sendsYesOrNoAsAsked(String accept) {
        HttpResponse<String> answer = endpoint.get("query=" + encoded("ASK { ?s ?p 'in a' }"), accept);

        assertThat(header(answer, "Content-Type")).startsWith(accept);
        assertThat(answer.body()).contains("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/n-triples",
                "application/rdf+xml",
                "application/ld+json",
                "application/trig"
            })
    void sendsGraphsAsAsked(String accept) {
        for (String query : new String[] {
            "CONSTRUCT WHERE { ?s <http://example.org/p> ?o }", "DESCRIBE <http://example.org/a> <http://example.org/b>"
        }) {
            HttpResponse<String> answer = endpoint.get("query=" + encoded(query), accept);

            assertThat(header(answer, "Content-Type")).startsWith(accept);
            Graph graph = GraphFactory.createGraphMem();
            RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(accept))
                    .parse(graph);
            assertThat(graph.size()).isEqualTo(2);
        }
    }

    // 2.1.7 failure responses

    @ParameterizedTest
    @CsvSource({
        "GET,  query=SELECT,                       ,                                  , 400",
        "GET,  query=,                             ,                                  , 400",
        "GET,  foo=bar,                            ,                                  , 400",
        "GET,  query=ASK%7B%7D&query=ASK%7B%7D,    ,                                  , 400",
        "POST, ,              application/x-www-form-urlencoded, query=SELECT         , 400",
        "POST, ,              application/x-www-form-urlencoded, foo=bar              , 400",
        "POST, ,              application/sparql-query,          SELECT               , 400",
        "POST, ,              application/sparql-update,         CLEAR ALL            , 415",
        "POST, ,              text/plain,                        ASK {}               , 415",
        "POST, query=ASK%7B%7D, text/turtle,                     <a:a> <a:b> <a:c> .  , 415",
        "PUT,  ,              text/turtle,                       <a:a> <a:b> <a:c> .  , 405",
        "DELETE, query=ASK%7B%7D, ,                              ,                      405",
        "HEAD, query=ASK%7B%7D, ,                                ,                      405"
    })
    void answersWhatItCannotServeWithAProblem(String method, String parameters, String type, String body, int status) {
        var request = endpoint.request(parameters == null ? "" : parameters)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        HttpResponse<String> answer = endpoint.send(type == null ? request : request.header("Content-Type", type));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo(PROBLEM);
        assertThat(header(answer, "ETag")).isEmpty();
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        if (status == 405) {
            assertThat(header(answer, "Allow")).isEqualTo("GET, POST, OPTIONS");
        }
    }

    // The service description

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle",
        "application/ld+json, application/ld+json",
        "application/rdf+xml, application/rdf+xml",
        "'text/html,*/*;q=0.8', text/turtle",
        "image/png, text/turtle"
    })
    void describesItselfWhenAskedNothing(String accept, String type) {
        HttpResponse<String> answer = endpoint.get("", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        Graph graph = GraphFactory.createGraphMem();
        Lang syntax = RDFLanguages.contentTypeToLang(type);
        RDFParser.fromString(answer.body(), syntax).parse(graph);
        assertThat(graph.stream()
                        .anyMatch(triple -> triple.getPredicate().getURI().endsWith("#endpoint")
                                && triple.getObject().hasURI(endpoint.address())))
                .isTrue();
    }

    // Conditional requests and other origins

    @Test
    void anAnswerIsNotSentAgainUntilTheRegisterChanges() {
        String parameters = "query=" + encoded(ALL);
        String tag = header(endpoint.get(parameters, JSON), "ETag");

        assertThat(tag).startsWith("\"r" + endpoint.store().revision() + "-").endsWith("\"");
        HttpResponse<String> again = endpoint.send(
                endpoint.request(parameters).header("Accept", JSON).header("If-None-Match", "\"x\", W/" + tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(endpoint.send(endpoint.request(parameters)
                                .header("Accept", "text/csv")
                                .header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(200);

        endpoint.publish("a", "PREFIX : <http://example.org/> :a :p 'in a' .");

        assertThat(endpoint.send(endpoint.request(parameters)
                                .header("Accept", JSON)
                                .header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAnswerMayBeKeptButMustBeAskedForAgain() {
        HttpResponse<String> answer = endpoint.query(ALL);

        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("public, max-age=0, must-revalidate");
        assertThat(header(answer, "Vary")).contains("Accept");
        assertThat(header(answer, "Pragma")).isEmpty();
    }

    @Test
    void pagesOfOtherOriginsMayAskWithoutCredentials() {
        HttpResponse<String> preflight = endpoint.send(endpoint.request("")
                .header("Origin", "https://council.example")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(header(preflight, "Access-Control-Allow-Methods")).isEqualTo("GET, POST, OPTIONS");

        HttpResponse<String> answer = endpoint.query(ALL);
        for (HttpResponse<String> each : List.of(preflight, answer)) {
            assertThat(each.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
            assertThat(each.headers().firstValue("Access-Control-Allow-Credentials"))
                    .isEmpty();
        }
    }

    private static HttpResponse<String> post(String parameters, String type, String body) {
        return endpoint.send(endpoint.requestTo(parameters)
                .header("Content-Type", type)
                .header("Accept", JSON)
                .POST(BodyPublishers.ofString(body)));
    }

    private static void assertAnswers(HttpResponse<String> answer, String... values) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(JSON);
        for (String value : new String[] {"in a", "in b"}) {
            assertThat(answer.body().contains(value))
                    .as(value)
                    .isEqualTo(List.of(values).contains(value));
        }
    }
}
