package org.localreuse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.rdflink.RDFLinkHTTP;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localreuse.ontology.Base;

/** The contract over HTTP, with a stock Fuseki in another process. */
final class RemoteStoreTest extends PublishedStoreContract {

    @TempDir
    private static Path folder;

    private static Process engine;
    private static EngineEndpoints endpoints;

    @BeforeAll
    static void startEngine() throws IOException {
        engine = ChildJvm.start(RemoteEngine.class, folder.resolve("union").toString(), "union");
        endpoints = RemoteEngine.endpoints(ChildJvm.lines(engine).readLine());
    }

    @AfterAll
    static void stopEngine() {
        ChildJvm.kill(engine);
    }

    @Override
    protected PublishedStore open() {
        try (RDFLink link = link()) {
            link.update("CLEAR ALL");
        }
        return RemoteStore.connect(endpoints, Sample.BASE);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void leavesNoTraceOfTheProbe() {
        assertThat(ask("ASK { GRAPH <graph/probe> { ?s ?p ?o } }")).isFalse();
        assertThat(count("SELECT * { GRAPH ?g { ?s ?p ?o } }")).isEqualTo(2);
    }

    @Test
    void isThereAgainWhenConnectedAgain() {
        store.publish(List.of(Sample.bins()));
        store.close();

        store = RemoteStore.connect(endpoints, Sample.BASE);

        assertThat(store.revision()).isEqualTo(1);
        assertThat(ask("ASK { <id/council/LDS> lr:reuses <id/project/bins> }")).isTrue();
    }

    @Test
    void refusesAnEngineThatServesAnotherBase() {
        assertThatThrownBy(() -> RemoteStore.connect(endpoints, new Base("https://reuse.example/")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("made for the base https://w3id.org/localreuse/");
    }

    @Test
    void refusesAnEngineWhoseDefaultGraphIsNotTheUnion() throws IOException {
        Process plain =
                ChildJvm.start(RemoteEngine.class, folder.resolve("plain").toString(), "plain");
        try {
            EngineEndpoints there = RemoteEngine.endpoints(ChildJvm.lines(plain).readLine());
            assertThatThrownBy(() -> RemoteStore.connect(there, Sample.BASE))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("default graph is not the union")
                    .hasMessageContaining("tdb2:unionDefaultGraph");
        } finally {
            ChildJvm.kill(plain);
        }
    }

    @Test
    void refusesAnEngineThatIsNotThere() {
        assertThatThrownBy(() -> RemoteStore.connect(RemoteEngine.endpoints("9"), Sample.BASE))
                .isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void noticesAnotherWriter() {
        StoreUpdates updates = new StoreUpdates(Sample.BASE);
        store.publish(List.of(Sample.bins()));

        try (RDFLink link = link()) {
            link.update(updates.replace(Sample.graph("bins"), GraphFactory.createGraphMem(), 0));
            link.update(updates.replaceProvenance(Sample.numbered("bins", "stale", 0), 0));
            link.update(updates.conclude(0, new Stamp(1, Instant.EPOCH)));
        }

        assertThat(store.revision()).isEqualTo(1);
        assertThat(statements(Sample.graph("bins")).size()).isEqualTo(8);
        assertThat(ask("ASK { GRAPH <graph/meta> { ?ingest rdfs:comment 'bins 1' } }"))
                .isTrue();
    }

    private static RDFLink link() {
        return RDFLinkHTTP.newBuilder()
                .queryEndpoint(endpoints.query().toString())
                .updateEndpoint(endpoints.update().toString())
                .gspEndpoint(endpoints.data().toString())
                .build();
    }
}
