package org.localreuse.harvest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.localreuse.harvest.FeedBroken;
import org.localreuse.harvest.TestCatalogue;
import org.localreuse.harvest.TestDatasets;
import org.localreuse.harvest.TestRegistry;
import org.localreuse.harvest.TestRegistry.Answer;
import org.localreuse.harvest.fetch.Fetcher;
import org.localreuse.model.Source;
import org.localreuse.model.SourceType;

/** Against a real SPARQL engine. */
class SparqlFeedTest {

    private final Fetcher fetcher = Reading.fetcher();

    @AfterEach
    void stop() {
        fetcher.close();
    }

    private static Source source(URI address) {
        return new Source(
                "x", SourceType.SPARQL, address, "x", Optional.empty(), Optional.empty(), Source.USUAL_SHRINKING, true);
    }

    @Test
    void readsEveryDatasetAFewAtATime() {
        String data = TestCatalogue.PREFIXES
                + IntStream.range(0, 120).mapToObj(TestDatasets::turtle).collect(Collectors.joining());
        DatasetGraph dataset = RDFParser.fromString(data, Lang.TURTLE).toDatasetGraph();
        FusekiServer server =
                FusekiServer.create().port(0).loopback(true).add("/ds", dataset).start();
        try {
            Reading reading = Reading.of(fetcher, source(URI.create("http://127.0.0.1:" + server.getPort() + "/ds")));
            assertThat(reading.keys())
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 120).mapToObj(TestDatasets::iri).toList());
            assertThat(reading.pages.getFirst().total()).hasValue(120);
            assertThat(new String(reading.records.getFirst().payload(), StandardCharsets.UTF_8))
                    .contains("checksumValue", "Data team", "accessURL", "Council");
        } finally {
            server.stop();
        }
    }

    @Test
    void believesNoEndpointThatGivesLessThanItCounts() {
        try (TestRegistry registry = TestRegistry.start()) {
            registry.serve(
                    "/sparql",
                    (path, request) -> request.body().contains("COUNT")
                            ? Answer.of(
                                    "application/sparql-results+json",
                                    "{\"results\":{\"bindings\":[{\"number\":{\"type\":\"literal\",\"value\":\"9\"}}]}}")
                            : Answer.of("text/turtle", "# nothing"));
            assertThatThrownBy(() -> Reading.of(fetcher, source(registry.address("/sparql"))))
                    .isInstanceOf(FeedBroken.class)
                    .hasMessageContaining("counts 9 datasets and gave 0");
        }
    }
}
