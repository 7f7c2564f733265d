package org.localreuse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localreuse.store.Sample.BASE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every published store promises, whatever the engine. */
abstract class PublishedStoreContract {

    protected PublishedStore store;

    /** An empty store, which the subclass closes. */
    protected abstract PublishedStore open();

    @BeforeEach
    void openStore() {
        store = open();
    }

    @Test
    void standsAtRevisionZeroUntilItIsWritten() {
        assertThat(store.revision()).isZero();
        assertThat(store.base()).isEqualTo(BASE);
    }

    @Test
    void readsBackWhatWasPublished() {
        Publication bins = Sample.bins();

        store.publish(List.of(bins));

        assertThat(statements(bins.graph()).isIsomorphicWith(bins.statements())).isTrue();
        Graph meta = statements(BASE.graph("meta"));
        bins.provenance()
                .find()
                .forEachRemaining(
                        statement -> assertThat(meta.contains(statement)).isTrue());
    }

    @Test
    void replacesAGraphWhole() {
        store.publish(List.of(Sample.numbered("a", "first", 40), Sample.bins()));
        Publication second = Sample.numbered("a", "second", 3);

        store.publish(List.of(second));

        assertThat(statements(second.graph()).isIsomorphicWith(second.statements()))
                .isTrue();
        assertThat(statements(Sample.graph("bins")).size()).isEqualTo(8);
    }

    @Test
    void replacesAGraphThatIsTooLargeForOneRequest() {
        store.publish(List.of(Sample.numbered("large", "first", 9_000)));
        Publication second = Sample.numbered("large", "second", 8_999);

        store.publish(List.of(second));

        assertThat(statements(second.graph()).isIsomorphicWith(second.statements()))
                .isTrue();
        assertThat(store.revision()).isEqualTo(2);
    }

    @Test
    void aGraphWithoutStatementsIsGone() {
        store.publish(List.of(Sample.bins()));

        store.publish(List.of(Sample.submission("bins", "2", "")));

        assertThat(ask("ASK { GRAPH <graph/submission/bins> { ?s ?p ?o } }")).isFalse();
        assertThat(ask("ASK { GRAPH <graph/derived> { ?s ?p ?o } }")).isFalse();
        assertThat(ask("ASK { GRAPH <graph/meta> { <graph/submission/bins> a lr:Submission } }"))
                .isTrue();
    }

    @Test
    void theRevisionRisesByOneWithEachPublication() {
        assertThat(store.publish(List.of(Sample.bins()))).isEqualTo(1);
        assertThat(store.publish(List.of(Sample.numbered("a", "x", 2), Sample.numbered("b", "x", 2))))
                .isEqualTo(2);
        assertThat(store.revision()).isEqualTo(2);
        assertThat(ask("ASK { GRAPH <graph/meta> { <id/registry> lr:revision 2 } }"))
                .isTrue();
        assertThat(count("SELECT * { GRAPH <graph/meta> { <id/registry> dct:modified ?when } }"))
                .isEqualTo(1);
    }

    @Test
    void refusesBlankNodesAndChangesNothing() {
        Graph blank = GraphFactory.createGraphMem();
        blank.add(NodeFactory.createBlankNode(), RDFS.comment.asNode(), NodeFactory.createLiteralString("x"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.publish(List.of(
                        Sample.bins(), new Publication(Sample.graph("b"), blank, GraphFactory.createGraphMem()))));

        assertNothingPublished();
    }

    @Test
    void refusesToWriteTheRegistrysOwnGraphs() {
        for (String own : List.of("meta", "derived")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.publish(List.of(
                            Sample.bins(),
                            new Publication(
                                    BASE.graph(own),
                                    Sample.bins().statements(),
                                    Sample.bins().provenance()))));
        }
        assertNothingPublished();
    }

    @Test
    void refusesTheSameGraphTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> store.publish(List.of(Sample.bins(), Sample.bins())));
        assertNothingPublished();
    }

    @Test
    void derivesShortCutsCorroborationAndLabels() {
        store.publish(List.of(Sample.bins()));

        assertThat(ask("ASK { GRAPH <graph/derived> { <id/council/LDS> lr:reuses <id/project/bins> } }"))
                .isTrue();
        assertThat(ask("ASK { <id/project/bins> lr:reusedBy <id/council/LDS> }"))
                .isTrue();
        assertThat(ask("ASK { <id/reuse/LDS--bins> lr:assertedBy <id/council/LDS> }"))
                .isTrue();
        assertThat(ask("ASK { <id/reuse/LDS--bins> lr:corroboration <concept/corroboration/reuser-only> }"))
                .isTrue();
        assertThat(ask("ASK { <id/project/bins> rdfs:label 'Bins'@en }")).isTrue();
    }

    @Test
    void derivesTheSameAgain() {
        store.publish(List.of(Sample.bins()));
        Graph first = statements(BASE.graph("derived"));

        store.publish(List.of(Sample.bins()));

        assertThat(statements(BASE.graph("derived")).isIsomorphicWith(first)).isTrue();
    }

    @Test
    void replacesProvenanceAndTheIngestItCameWith() {
        store.publish(List.of(Sample.numbered("a", "1", 1), Sample.submission("b", "1", "")));

        store.publish(List.of(Sample.numbered("a", "2", 1)));
        assertThat(ask("ASK { GRAPH <graph/meta> { <graph/submission/a> prov:wasGeneratedBy <id/ingest/1> } }"))
                .isFalse();
        assertThat(ask("ASK { GRAPH <graph/meta> { <id/ingest/1> a lr:IngestActivity } }"))
                .as("the other graph came with it too")
                .isTrue();

        store.publish(List.of(Sample.submission("b", "3", "")));
        assertThat(ask("ASK { GRAPH <graph/meta> { <id/ingest/1> ?p ?o } }")).isFalse();
        assertThat(ask("ASK { GRAPH <graph/meta> { <id/ingest/3> rdfs:comment 'b 3' } }"))
                .isTrue();
    }

    @Test
    void theDefaultGraphIsTheUnion() {
        store.publish(List.of(Sample.bins(), Sample.numbered("a", "x", 2)));

        assertThat(
                        ask(
                                "ASK { <id/project/a-0> rdfs:comment ?c . <id/project/bins> a lr:Project . <graph/submission/a> a lr:Submission }"))
                .isTrue();
        assertThat(ask("ASK { <id/council/LDS> lr:reuses/dct:title 'Bins'@en }"))
                .as("paths too")
                .isTrue();
        assertThat(count("SELECT DISTINCT ?g { GRAPH ?g { ?s a lr:Project } }")).isEqualTo(1);
        assertThat(graphsOfTheReuse()).containsExactly(Sample.graph("bins"));
    }

    @Test
    void aStatementInTwoGraphsIsOneInTheUnion() {
        String same = "<id/project/bins> dct:title 'Bins'@en .";
        store.publish(List.of(Sample.submission("a", "1", same), Sample.submission("b", "1", same)));

        assertThat(count("SELECT * { <id/project/bins> dct:title ?title }")).isEqualTo(1);
        assertThat(count("SELECT * { GRAPH ?g { <id/project/bins> dct:title ?title } }"))
                .isEqualTo(2);
    }

    @Test
    void aReaderCannotWrite() {
        for (String update : List.of("CLEAR ALL", "INSERT DATA { GRAPH <http://x.example/g> { <a:a> <a:b> <a:c> } }")) {
            assertThatThrownBy(() -> store.read(link -> {
                        link.update(UpdateFactory.create(update));
                        return "written";
                    }))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
        assertThatThrownBy(() -> store.read(link -> {
                    link.put(Sample.graph("bins"), Sample.bins().statements());
                    return "written";
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertNothingPublished();
    }

    @Test
    void theLinkIsOfNoUseAfterwards() {
        RDFLink leaked = store.read(link -> link);

        assertThat(leaked.isClosed()).isTrue();
        assertThatThrownBy(() -> leaked.query("ASK {}").ask()).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(leaked::newQuery).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aReaderThatFailsLeavesTheStoreUsable() {
        assertThatThrownBy(() -> store.read(link -> {
                    throw new IllegalStateException("reader");
                }))
                .hasMessage("reader");

        assertThat(store.publish(List.of(Sample.bins()))).isEqualTo(1);
    }

    private void assertNothingPublished() {
        assertThat(store.revision()).isZero();
        assertThat(ask("ASK { GRAPH ?g { ?s ?p ?o } FILTER ( ?g != <graph/meta> ) }"))
                .isFalse();
        assertThat(ask("ASK { GRAPH <graph/meta> { ?s ?p ?o FILTER ( ?s != <id/registry> ) } }"))
                .isFalse();
    }

    protected final Graph statements(Node graph) {
        return store.read(link -> {
            try (QueryExec query = link.newQuery()
                    .query("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <" + graph.getURI() + "> { ?s ?p ?o } }")
                    .build()) {
                return query.construct(GraphFactory.createGraphMem());
            }
        });
    }

    protected final boolean ask(String question) {
        return store.read(link -> {
            try (QueryExec query = link.query(prefixed(question))) {
                return query.ask();
            }
        });
    }

    protected final long count(String question) {
        return store.read(link -> {
            try (QueryExec query = link.query(prefixed(question))) {
                return query.select().materialize().stream().count();
            }
        });
    }

    private Set<Node> graphsOfTheReuse() {
        return store.read(link -> {
            Set<Node> graphs = new HashSet<>();
            try (QueryExec query = link.query(prefixed("SELECT ?g { GRAPH ?g { <id/reuse/LDS--bins> a ?type } }"))) {
                query.select().forEach(row -> graphs.add(row.get(Var.alloc("g"))));
            }
            return graphs;
        });
    }

    private static String prefixed(String question) {
        return """
                BASE <https://w3id.org/localreuse/>
                PREFIX lr: <https://w3id.org/localreuse/def#>
                PREFIX dct: <http://purl.org/dc/terms/>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                """ + question;
    }
}
