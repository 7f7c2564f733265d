package org.localreuse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.app.ExampleServer;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;
import org.localreuse.store.Publication;

/** The register as a dataset. */
class DatasetDescriptionIT extends ExampleServer {

    private static final Node DATASET = NodeFactory.createURI(Base.DEFAULT.iri() + "void#dataset");

    @ParameterizedTest
    @CsvSource({
        "/void, text/turtle",
        "/void, application/ld+json",
        "/void, application/rdf+xml",
        "/void, application/n-triples",
        "/.well-known/void, text/turtle",
        "/.well-known/void, application/n-triples"
    })
    void isToldInEverySyntaxAlike(String path, String type) {
        HttpResponse<String> answer = get(path, "Accept", type);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(graph(answer.body(), RDFLanguages.contentTypeToLang(type)).isIsomorphicWith(described()))
                .isTrue();
    }

    @Test
    void countsWhatTheStoreHolds() {
        Graph described = described();

        assertThat(number(described, DATASET, VOID.triples)).isEqualTo(counted("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
        Node councils = part(described, VOID._class, LR.Council.asNode());
        assertThat(number(described, councils, VOID.entities))
                .isEqualTo(counted("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a <" + LR.Council.getURI() + "> }"))
                .isEqualTo(518);
        Node reusers = part(described, VOID.property, LR.reuser.asNode());
        assertThat(number(described, reusers, VOID.triples))
                .isEqualTo(counted("SELECT (COUNT(*) AS ?n) { ?s <" + LR.reuser.getURI() + "> ?o }"));
        assertThat(number(described, DATASET, VOID.entities)).isBetween(518L, number(described, DATASET, VOID.triples));
    }

    @Test
    void countsAnewAfterAPublication() {
        long before = number(described(), DATASET, VOID.entities);
        Graph more = GraphFactory.createDefaultGraph();
        more.add(Base.DEFAULT.id("project", "new"), RDFS.label.asNode(), NodeFactory.createLiteralString("New"));
        store.publish(List.of(
                new Publication(Base.DEFAULT.graph("submission/new"), more, GraphFactory.createDefaultGraph())));

        assertThat(number(described(), DATASET, VOID.entities)).isGreaterThan(before);
    }

    @Test
    void namesItsVocabulariesItsEndpointItsDumpAndExamplesThatAreThere() {
        Graph described = described();

        assertThat(described.contains(DATASET, VOID.vocabulary.asNode(), NodeFactory.createURI(LR.NS)))
                .isTrue();
        assertThat(described.contains(DATASET, VOID.vocabulary.asNode(), NodeFactory.createURI("http://schema.org/")))
                .isTrue();
        assertThat(described.contains(
                        DATASET,
                        VOID.sparqlEndpoint.asNode(),
                        NodeFactory.createURI(address("/sparql").toString())))
                .isTrue();
        assertThat(described.contains(
                        DATASET,
                        VOID.dataDump.asNode(),
                        NodeFactory.createURI(address("/dump.nq.gz").toString())))
                .isTrue();
        assertThat(described.stream(DATASET, VOID.exampleResource.asNode(), Node.ANY))
                .hasSize(4)
                .allSatisfy(example -> assertThat(get(example.getObject()
                                        .getURI()
                                        .replace(Base.DEFAULT.iri(), "/")
                                        .replace("/id/", "/doc/"))
                                .statusCode())
                        .isEqualTo(200));
    }

    @Test
    void countsTheLinksToOtherRegisters() {
        Graph described = described();
        Node areas = NodeFactory.createURI(Base.DEFAULT.iri() + "void#links-administers-statistics.data.gov.uk");

        assertThat(number(described, areas, VOID.triples))
                .isEqualTo(counted(
                        "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT * { ?s <" + LR.administers.getURI() + "> ?o } }"))
                .isPositive();
        assertThat(described.contains(
                        areas, VOID.objectsTarget.asNode(), NodeFactory.createURI("http://statistics.data.gov.uk/")))
                .isTrue();
    }

    @Test
    void isFoundFromTheDescriptionOfTheService() {
        Graph service = graph(get("/sparql", "Accept", "text/turtle").body(), Lang.TURTLE);

        assertThat(service.contains(
                        Node.ANY,
                        RDFS.seeAlso.asNode(),
                        NodeFactory.createURI(address("/void").toString())))
                .isTrue();
    }

    private static Graph described() {
        return graph(get("/void.ttl").body(), Lang.TURTLE);
    }

    private static Graph graph(String text, Lang language) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, language).parse(graph);
        return graph;
    }

    private static Node part(Graph graph, Property by, Node value) {
        return graph.stream(Node.ANY, by.asNode(), value)
                .map(Triple::getSubject)
                .findFirst()
                .orElseThrow();
    }

    private static long number(Graph graph, Node subject, Property property) {
        return graph.stream(subject, property.asNode(), Node.ANY)
                .map(triple -> ((Number) triple.getObject().getLiteralValue()).longValue())
                .findFirst()
                .orElseThrow();
    }

    private static long counted(String query) {
        return store.read(link -> {
            try (var rows = link.query(query)) {
                return ((Number) rows.select().next().get("n").getLiteralValue()).longValue();
            }
        });
    }
}
