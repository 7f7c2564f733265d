package org.localreuse.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.localreuse.app.ExampleRegister;
import org.localreuse.app.OtherRegistries;
import org.localreuse.app.RegistryServer;
import org.localreuse.app.Settings;
import org.localreuse.harvest.HarvestOptions;
import org.localreuse.harvest.HarvestProgress;
import org.localreuse.harvest.HarvestReport;
import org.localreuse.harvest.Harvesting;
import org.localreuse.harvest.fetch.FetchLimits;
import org.localreuse.harvest.fetch.Fetcher;
import org.localreuse.intake.Reading;
import org.localreuse.intake.Register;
import org.localreuse.model.Source;
import org.localreuse.model.SourceType;
import org.localreuse.ontology.Base;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.StoredQuery;
import org.localreuse.record.HarvestRecord.Difference;
import org.localreuse.record.SqlRecord;
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
        register = ExampleRegister.sample();
        server = RegistryServer.start(
                Settings.onLoopback(0, Base.DEFAULT, new Settings.Store.InMemory()),
                register.store(),
                register.desk(),
                OtherRegistries.of(register, (source, options) -> {}));
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

    @Test
    void isReadBackByAHarvestAsTheSameDatasets() {
        String address = "http://127.0.0.1:" + server.port() + "/catalog";
        Source source = new Source(
                "back", SourceType.DCAT, URI.create(address), "Back", Optional.empty(), Optional.empty(), 20, true);
        FetchLimits quick = new FetchLimits(
                64L << 20, Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofMinutes(5), Duration.ZERO);
        try (Register other = new Register(
                                EmbeddedStore.inMemory(Base.DEFAULT),
                                SqlRecord.inMemory(),
                                Reading.of(Base.DEFAULT),
                                Clock.systemUTC())
                        .ready();
                Harvesting harvesting = Harvesting.over(other, new Fetcher(quick, "test"))) {
            other.record().harvests().put(source, Instant.now());
            HarvestReport first = harvesting.datasets(source, HarvestOptions.USUAL, HarvestProgress.SILENT);
            assertThat(first.quarantined()).isEmpty();
            assertThat(first.difference()).isEqualTo(new Difference(0, DATASETS, 0, 0, 0));
            assertThat(listed(other)).hasSizeGreaterThanOrEqualTo(DATASETS).isEqualTo(listed(register));

            HarvestReport second = harvesting.datasets(source, HarvestOptions.USUAL, HarvestProgress.SILENT);
            assertThat(second.harvest().unmodified()).isEqualTo(second.harvest().pages());
            assertThat(second.difference().isEmpty()).isTrue();
        }
    }

    /** Datasets with their titles and, where known, the licence and who publishes them among councils. */
    private static Set<String> listed(Register in) {
        StoredQuery query = StoredQuery.ofText(Base.DEFAULT, """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dct: <http://purl.org/dc/terms/>
                PREFIX lr: <https://w3id.org/localreuse/def#>
                SELECT (CONCAT(STR(?d), ' ', STR(?t), ' ', COALESCE(STR(?p), '-')) AS ?line) {
                  ?d a dcat:Dataset ; dct:title ?t
                  OPTIONAL { ?d dct:publisher ?p . ?p a lr:Council }
                }""");
        return in.store()
                .read(link -> new HashSet<>(
                        query.select(link, Map.of(), row -> row.text("line").orElse(""))));
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
