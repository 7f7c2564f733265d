package org.localreuse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.ExampleServer;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;
import org.localreuse.ontology.PROV;

/** Identifiers, their documents, and the representations of these. */
class DereferencingIT extends ExampleServer {

    @ParameterizedTest
    @CsvSource({
        "/id/project/leeds-bins, /doc/project/leeds-bins",
        "/id/project/leeds-bins/barrier/1, /doc/project/leeds-bins#barrier-1",
        "/id/council/LDS, /doc/council/LDS",
        "/id/council/E08000035, /doc/council/E08000035",
        "/id/project/leeds-bins.ttl, /doc/project/leeds-bins.ttl",
        "/id/licence/MIT, /doc/licence/MIT",
        "/id/registry, /doc/registry",
        "/id/dataset/datamillnorth/leeds-bin-collections, /doc/dataset/datamillnorth/leeds-bin-collections",
        "/id/reuse/BAR--toilet-map, /doc/reuse/BAR--toilet-map"
    })
    void anIdentifierLeadsToItsDocument(String identifier, String document) {
        HttpResponse<String> answer = get(identifier, "Accept", "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).endsWith(document);
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, text/html;charset=utf-8",
        "*/*, text/html;charset=utf-8",
        "application/json, application/json",
        "text/turtle, text/turtle;charset=utf-8",
        "application/ld+json, application/ld+json",
        "application/rdf+xml, application/rdf+xml",
        "application/n-triples, application/n-triples",
        "text/html;q=0.2, text/html;charset=utf-8"
    })
    void aDocumentComesAsTheClientLikesIt(String accept, String type) {
        HttpResponse<String> answer = get("/doc/project/leeds-bins", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase(type);
        assertThat(header(answer, "Vary")).contains("Accept");
    }

    @ParameterizedTest
    @CsvSource({
        "html, text/html",
        "json, application/json",
        "ttl, text/turtle",
        "jsonld, application/ld+json",
        "rdf, application/rdf+xml",
        "nt, application/n-triples"
    })
    void anEndingDecidesWhateverTheClientLikes(String extension, String type) {
        for (String path : new String[] {
            "/doc/project/leeds-bins", "/doc/council/LDS", "/doc/dataset/datamillnorth/leeds-bin-collections"
        }) {
            HttpResponse<String> answer = get(path + "." + extension, "Accept", "image/png");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).startsWith(type);
        }
    }

    @Test
    void whatNobodyCanHaveIsRefusedWithAProblem() {
        HttpResponse<String> answer = get("/doc/project/leeds-bins", "Accept", "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/project/nothing",
                "/id/project/leeds-bins/barrier/99",
                "/id/council/E99999999",
                "/id/nothing",
                "/doc/project/nothing",
                "/doc/project/nothing.ttl",
                "/doc/council/E99999999",
                "/doc/licence/nothing",
                "/doc/dataset",
                "/doc/dataset?iri=http://example.org/nothing",
                "/doc/dataset?iri=%3E",
                "/concept/barrier/nothing",
                "/scheme/nothing",
                "/scheme/barrier.exe",
                "/graph/nothing",
                "/nothing"
            })
    void theUnknownIsNotFound(String path) {
        assertThat(get(path, "Accept", "text/turtle").statusCode()).isEqualTo(404);
        HttpResponse<String> page = get(path, "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(header(page, "Content-Type")).startsWith("text/html");
    }

    @Test
    void aGssCodeLeadsToTheRegisterCode() {
        HttpResponse<String> document = get("/doc/council/E08000035.ttl");
        assertThat(document.statusCode()).isEqualTo(308);
        assertThat(header(document, "Location")).endsWith("/doc/council/LDS.ttl");
    }

    @ParameterizedTest
    @CsvSource({"ttl, Turtle", "jsonld, JSON-LD", "rdf, RDF/XML", "nt, N-Triples"})
    void everySyntaxSaysTheSame(String extension, String language) {
        Graph turtle = graph("/doc/project/toilet-map.ttl", Lang.TURTLE);
        assertThat(turtle.isIsomorphicWith(
                        graph("/doc/project/toilet-map." + extension, RDFLanguages.nameToLang(language))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/doc/project/toilet-map.nt",
                "/doc/council/BAR.nt",
                "/doc/dataset/datamillnorth/leeds-bin-collections.nt",
                "/doc/reuse/BAR--toilet-map.nt",
                "/doc/licence/MIT.nt",
                "/concept/barrier/not-published.nt"
            })
    void everyTripleStandsInTheStore(String path) {
        Graph said = graph(path, Lang.NTRIPLES);
        assertThat(said.size()).isPositive();
        store.read(link -> {
            said.stream()
                    .forEach(triple -> assertThat(link.queryAsk("ASK { " + written(triple.getSubject()) + " "
                                    + written(triple.getPredicate()) + " " + written(triple.getObject()) + " }"))
                            .as(triple.toString())
                            .isTrue());
            return "";
        });
    }

    @Test
    void aProjectIsDescribedWithItsReusesAndTheirSources() {
        Graph said = graph("/doc/project/toilet-map.ttl", Lang.TURTLE);
        Node project = Base.DEFAULT.id("project", "toilet-map");
        Node reuse = Base.DEFAULT.id("reuse", "BAR--toilet-map");
        assertThat(said.contains(reuse, LR.reuseOf.asNode(), project)).isTrue();
        assertThat(said.contains(project, LR.barrier.asNode(), Base.DEFAULT.id("project", "toilet-map/barrier/1")))
                .isTrue();
        assertThat(said.contains(Base.DEFAULT.graph("submission/2026-0002"), PROV.wasAttributedTo.asNode(), Node.ANY))
                .isTrue();
    }

    private static String written(Node node) {
        return NodeFmtLib.strNT(node);
    }

    private static Graph graph(String path, Lang language) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(answer.body(), language).parse(graph);
        return graph;
    }
}
