package org.localreuse.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.ExampleServer;
import org.localreuse.ontology.Base;

/** The datasets of the worked example as a catalogue. */
class CatalogueIT extends ExampleServer {

    private static final Node LEEDS_BINS = Base.DEFAULT.id("dataset", "datamillnorth/leeds-bin-collections");
    private static final Node CATALOGUE = NodeFactory.createURI(Base.DEFAULT.iri() + "catalog");

    @ParameterizedTest
    @CsvSource({
        "/catalog, text/turtle",
        "/catalog, application/ld+json",
        "/catalog, application/rdf+xml",
        "/catalog.ttl, text/turtle",
        "/catalog.jsonld, application/ld+json",
        "/catalog.rdf, application/rdf+xml",
    })
    void meetsDcatApInEverySyntax(String path, String type) {
        HttpResponse<String> answer = get(path, "Accept", type);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        Graph catalogue = graph(answer.body(), RDFLanguages.contentTypeToLang(type));
        assertThat(DcatShapes.violations(catalogue)).isEmpty();
        assertThat(datasets(catalogue))
                .isEqualTo(datasets(turtle("/catalog.ttl")))
                .contains(LEEDS_BINS);
    }

    @Test
    void holdsTheDatasetsThatTheListHas() {
        List<String> listed = new ArrayList<>();
        json("/api/datasets?limit=200")
                .get("items")
                .forEach(item -> listed.add(item.get("id").asText()));

        assertThat(datasets(turtle("/catalog.ttl"))).map(Node::toString).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void saysWhoUsesADataset() {
        Graph catalogue = turtle("/catalog.ttl");

        assertThat(objects(catalogue, LEEDS_BINS, DCTerms.isReferencedBy))
                .contains(Base.DEFAULT.id("project", "leeds-bins"), Base.DEFAULT.id("project", "open-bins-leeds"));
        assertThat(objects(catalogue, Base.DEFAULT.id("project", "leeds-bins"), DCTerms.title))
                .containsExactly(NodeFactory.createLiteralLang("Leeds Bins", "en"));
    }

    @Test
    void putsKnownFactsIntoTheListsOfTheProfile() {
        Graph catalogue = turtle("/catalog.ttl");
        Node distribution = Base.DEFAULT.id("dataset", "datamillnorth/leeds-bin-collections/dist/1");

        assertThat(objects(catalogue, LEEDS_BINS, DCAT.theme))
                .contains(NodeFactory.createURI(EuropeanThemes.SCHEME.getURI() + "/ENVI"));
        assertThat(objects(catalogue, distribution, DCTerms.license))
                .containsExactly(NodeFactory.createURI(
                        "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"));
        assertThat(objects(catalogue, distribution, DCTerms.format))
                .containsExactly(
                        NodeFactory.createURI("http://publications.europa.eu/resource/authority/file-type/CSV"));
        assertThat(catalogue.contains(
                        Node.ANY,
                        DCTerms.source.asNode(),
                        NodeFactory.createURI("https://datamillnorth.org/dataset/household-waste-collections")))
                .isTrue();
    }

    @Test
    void comesInPagesThatLeadFromOneToTheNext() {
        List<Node> found = new ArrayList<>();
        String next = "/catalog.ttl?limit=1";
        int pages = 0;
        while (!next.isEmpty()) {
            Graph page = turtle(next);
            found.addAll(datasets(page));
            assertThat(DcatShapes.violations(page)).isEmpty();
            next = page.stream(Node.ANY, NodeFactory.createURI(Terms.HYDRA + "next"), Node.ANY)
                    .map(triple -> triple.getObject().getURI().replaceFirst("^http://[^/]*", ""))
                    .findFirst()
                    .orElse("");
            pages++;
        }

        assertThat(found).doesNotHaveDuplicates().hasSize(pages).containsAll(datasets(turtle("/catalog.ttl")));
        assertThat(turtle("/catalog.ttl?limit=1")
                        .contains(
                                CATALOGUE,
                                NodeFactory.createURI(Terms.HYDRA + "totalItems"),
                                NodeFactory.createLiteralDT(Integer.toString(pages), XSDDatatype.XSDinteger)))
                .isTrue();
    }

    @Test
    void isGivenForOnePublisher() {
        Node leeds = Base.DEFAULT.id("council", "LDS");
        Graph ofLeeds = turtle("/catalog.ttl?publisher=LDS");
        Node catalogue = NodeFactory.createURI(CATALOGUE + "?publisher=" + leeds);

        assertThat(datasets(ofLeeds))
                .contains(LEEDS_BINS)
                .hasSize(json("/api/datasets?publisher=LDS").get("total").asInt())
                .hasSizeLessThan(datasets(turtle("/catalog.ttl")).size())
                .isEqualTo(datasets(turtle("/catalog.ttl?publisher=" + leeds)));
        assertThat(objects(ofLeeds, catalogue, DCTerms.title))
                .containsExactly(NodeFactory.createLiteralLang(
                        "Datasets of Leeds City Council in the Local Reuse Registry", "en"));
    }

    @Test
    void isGivenSinceATime() {
        assertThat(datasets(turtle("/catalog.ttl?modifiedSince=2026-01-01")))
                .isEqualTo(datasets(turtle("/catalog.ttl")));
        assertThat(datasets(turtle("/catalog.ttl?modifiedSince=2100-01-01"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"page=0", "limit=1001", "limit=x", "publisher=Atlantis", "modifiedSince=soon", "publishr=LDS"})
    void refusesWhatCannotBeMeant(String query) {
        HttpResponse<String> answer = get("/catalog.ttl?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(parsed(answer).get("detail").asText()).contains("'" + query.replaceFirst("=.*", ""));
    }

    @Test
    void isAPageForPeopleWithTheOtherExports() {
        HttpResponse<String> page = get("/catalog", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("/catalog.ttl", "/catalog.rdf", "/catalog.jsonld", "/dump.nq.gz", "/feeds/reuses.atom");
    }

    @Test
    void needNotBeFetchedAgainWhileNothingChanged() {
        String tag = header(get("/catalog.ttl?limit=1"), "ETag");

        assertThat(get("/catalog.ttl?limit=1", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    private static Set<Node> datasets(Graph graph) {
        return graph.stream(Node.ANY, RDF.type.asNode(), DCAT.Dataset.asNode())
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
    }

    private static List<Node> objects(Graph graph, Node subject, Property property) {
        return graph.stream(subject, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .toList();
    }

    private static Graph turtle(String path) {
        return graph(get(path).body(), Lang.TURTLE);
    }

    private static Graph graph(String text, Lang language) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, language).parse(graph);
        return graph;
    }
}
