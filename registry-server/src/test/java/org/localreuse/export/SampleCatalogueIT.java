package org.localreuse.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.app.RegistryServer;
import org.localreuse.app.Settings;
import org.localreuse.intake.LoadOptions;
import org.localreuse.intake.Progress;
import org.localreuse.intake.Reading;
import org.localreuse.intake.Register;
import org.localreuse.model.Principal;
import org.localreuse.ontology.Base;
import org.localreuse.query.QueryLibrary;
import org.localreuse.record.SqlRecord;
import org.localreuse.sample.SampleRegister;
import org.localreuse.store.EmbeddedStore;

/** The whole sample register as a catalogue: nothing that DCAT-AP demands is missing, and what it recommends is there where it is known. */
class SampleCatalogueIT {

    private static final int DATASETS = 2466;
    private static final Map<String, Integer> NOT_KNOWN = Map.of(
            "Agent type", 20,
            "Catalog service", 1,
            "Dataset contactPoint", DATASETS,
            "Dataset distribution", 477,
            "Dataset temporal", DATASETS,
            "Dataset theme", 1362,
            "Distribution description", 1989,
            "Distribution format", 1989,
            "Distribution license", 1270);

    private static Register register;
    private static RegistryServer server;

    @BeforeAll
    static void loadTheSample() {
        register = new Register(
                        EmbeddedStore.inMemory(Base.DEFAULT),
                        SqlRecord.inMemory(),
                        Reading.of(Base.DEFAULT),
                        Clock.systemUTC())
                .ready();
        register.intake().load(Principal.OPERATOR, SampleRegister.files(), LoadOptions.DEFAULT, Progress.SILENT);
        server = RegistryServer.start(
                Settings.onLoopback(0, Base.DEFAULT, new Settings.Store.InMemory()), register.store(), register.desk());
    }

    @AfterAll
    static void close() {
        server.close();
        register.close();
    }

    @ParameterizedTest
    @CsvSource({"ttl, Turtle", "jsonld, JSON-LD", "rdf, RDF/XML"})
    void meetsWhatIsMandatoryOnAllPages(String extension, String language) throws Exception {
        Graph catalogue = GraphFactory.createDefaultGraph();
        String next = "http://127.0.0.1:" + server.port() + "/catalog." + extension + "?limit=1000";
        while (!next.isEmpty()) {
            Graph page = read(next, RDFLanguages.nameToLang(language));
            page.find().forEachRemaining(catalogue::add);
            next = page.stream(
                            NodeFactory.createURI(next.contains("page=") ? next : next + "&page=1"),
                            NodeFactory.createURI(Terms.HYDRA + "next"),
                            Node.ANY)
                    .map(triple -> triple.getObject().getURI())
                    .findFirst()
                    .orElse("");
        }

        assertThat(catalogue.stream(Node.ANY, RDF.type.asNode(), DCAT.Dataset.asNode()))
                .hasSize(DATASETS);
        assertThat(DcatShapes.violations(catalogue)).isEmpty();
    }

    /** What is left open is what no source of the sample says; the service is left out where nobody serves. */
    @Test
    void meetsWhatIsRecommendedWhereItIsKnown() {
        Graph catalogue = GraphFactory.createDefaultGraph();
        new DcatCatalogue(register.store(), new QueryLibrary(Base.DEFAULT)).write(StreamRDFLib.graph(catalogue));

        assertThat(DcatShapes.violations(catalogue)).isEmpty();
        assertThat(DcatShapes.notMet(catalogue)).isEqualTo(NOT_KNOWN);
    }

    private static Graph read(String address, Lang language) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(answer.body()))
                .lang(language)
                .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
                .parse(graph);
        return graph;
    }
}
