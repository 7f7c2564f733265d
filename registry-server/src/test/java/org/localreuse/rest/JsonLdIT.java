package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.app.ExampleServer;

/** Every document is valid JSON-LD, and says nothing that does not stand in the store. */
class JsonLdIT extends ExampleServer {

    private static final DocumentLoader CONTEXTS = (address, options) -> context(address);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/projects/leeds-bins",
                "/api/projects/toilet-map",
                "/api/projects/smartline",
                "/api/datasets/datamillnorth/leeds-bin-collections",
                "/api/datasets/esd/public-toilets",
                "/api/datasets?iri=https%3A%2F%2Fwww.data.gov.uk%2Fdataset%2F00000000-test",
                "/api/councils/LDS",
                "/api/councils/BAR",
                "/api/organisations/test-partnership",
                "/api/licences/MIT",
                "/api/licences/OGL-UK-3.0",
                "/api/reuses/BAR--toilet-map",
                "/api/reuses/open-innovations--leeds-bins"
            })
    void saysWhatStandsInTheStoreAndNothingElse(String path) throws Exception {
        List<Triple> triples = triples(path);

        assertThat(triples).hasSizeGreaterThan(3);
        assertThat(store.<List<Triple>>read(link -> missing(link, triples))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/projects", "/api/reuses", "/api/projects/toilet-map/network", "/api/network"})
    void saysNothingInListsThatItWouldHaveToRepeat(String path) throws Exception {
        assertThat(triples(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/projects",
                "/api/projects/leeds-bins",
                "/api/projects/leeds-bins/reuses",
                "/api/projects/leeds-bins/network",
                "/api/network",
                "/api/datasets",
                "/api/datasets/datamillnorth/leeds-bin-collections",
                "/api/councils",
                "/api/councils/LDS",
                "/api/councils/LDS/reuses",
                "/api/organisations/test-partnership",
                "/api/licences/MIT",
                "/api/reuses/BAR--toilet-map",
                "/api/search?q=bins"
            })
    void isCalledJsonLdWhereThatIsAskedFor(String path) {
        HttpResponse<String> plain = get(path);
        HttpResponse<String> linked = get(path, "Accept", "application/ld+json, application/json;q=0.5");

        assertThat(header(plain, "Content-Type")).isEqualTo("application/json");
        assertThat(header(linked, "Content-Type")).isEqualTo("application/ld+json");
        assertThat(linked.body()).isEqualTo(plain.body()).contains("\"@context\"");
        assertThat(header(linked, "ETag")).isNotEqualTo(header(plain, "ETag"));
        assertThat(header(get(path, "Accept", "application/ld+json"), "Content-Type"))
                .isEqualTo("application/ld+json");
        assertThat(header(get(path, "Accept", "application/ld+json;q=0.5, application/json"), "Content-Type"))
                .isEqualTo("application/json");
    }

    @Test
    void refusalsAreProblemsToWhoAsksForJsonLdToo() {
        assertThat(header(get("/api/projects/nothing", "Accept", "application/ld+json"), "Content-Type"))
                .startsWith("application/problem+json");
    }

    @Test
    void givesEveryPropertyOfAProjectThatTheContextNames() throws Exception {
        assertThat(triples("/api/projects/leeds-bins"))
                .extracting(triple -> triple.getPredicate().getLocalName())
                .contains(
                        "title",
                        "description",
                        "problem",
                        "leadOrganisation",
                        "partner",
                        "stage",
                        "usesDataset",
                        "barrier",
                        "barrierType",
                        "outcomeKind",
                        "license",
                        "openToReuse",
                        "fn");
    }

    private static List<Triple> missing(RDFLink link, List<Triple> triples) {
        Graph stored = GraphFactory.createDefaultGraph();
        link.get().find().forEachRemaining(stored::add);
        return triples.stream().filter(triple -> !stored.contains(triple)).toList();
    }

    private static List<Triple> triples(String path) throws JsonLdError, java.io.IOException {
        JsonDocument document = JsonDocument.of(new StringReader(get(path).body()));
        StringWriter quads = new StringWriter();
        com.apicatalog.rdf.io.nquad.NQuadsWriter writer = new com.apicatalog.rdf.io.nquad.NQuadsWriter(quads);
        writer.write(JsonLd.toRdf(document).base(address(path)).loader(CONTEXTS).get());
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(quads.toString(), Lang.NTRIPLES).parse(graph);
        return new ArrayList<>(graph.find().toList());
    }

    private static JsonDocument context(URI address) throws JsonLdError {
        return JsonDocument.of(new StringReader(get(address.getPath()).body()));
    }
}
