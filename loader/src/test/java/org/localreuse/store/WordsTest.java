package org.localreuse.store;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.ontology.LR;
import org.localreuse.query.QueryLibrary;

/**
 * Who says what of a reuse, and when, and what the registry makes of it. Leeds ({@code LDS}) reuses the bins of {@code imactivate};
 * anybody else is a third party.
 */
class WordsTest {

    private final EmbeddedStore store = EmbeddedStore.inMemory(Sample.BASE);

    @AfterEach
    void close() {
        store.close();
    }

    /**
     * Each word is who, what and in which year: {@code not-so} is a dispute, {@code not-so-of-LDS} one that somebody states for Leeds.
     * The columns after the words: the current status, the corroboration, whether Leeds reuses the bins, and who says so.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "one word of the reuser         | LDS live 2020                                      | live     | reuser-only      | yes | LDS",
                "one word of the source         | imactivate live 2020                               | live     | source-only      | yes | imactivate",
                "one word of another            | registry live 2020                                 | live     | third-party-only | yes | registry",
                "both sides                     | LDS live 2020, imactivate live 2021                | live     | both-sides       | yes | LDS imactivate",
                "nobody knows                   | registry unknown 2020, LDS unknown 2021            | unknown  | reuser-only      | no  | LDS registry",
                "planned is not reused          | LDS planned 2020                                   | planned  | reuser-only      | no  | LDS",
                "paused is still reused         | LDS paused 2020                                    | paused   | reuser-only      | yes | LDS",
                "the reuser before the later    | LDS live 2020, registry piloting 2022              | live     | disputed         | yes | LDS registry",
                "the latest of the others       | imactivate retired 2020, registry live 2022        | live     | disputed         | yes | imactivate registry",
                "gone on from pilot to live     | LDS piloting 2020, imactivate piloting 2021, LDS live 2022 | live | both-sides    | yes | LDS imactivate",
                "paused after both said live    | LDS live 2020, imactivate live 2021, LDS paused 2022 | paused | both-sides      | yes | LDS imactivate",
                "begun after it was planned     | imactivate planned 2020, LDS piloting 2022         | piloting | both-sides       | yes | LDS imactivate",
                "a step told by another         | LDS piloting 2020, imactivate live 2022            | piloting | disputed         | yes | LDS imactivate",
                "the later of two own words     | LDS live 2022, LDS piloting 2020                   | live     | reuser-only      | yes | LDS",
                "unknown does not beat known    | registry live 2020, imactivate unknown 2022        | live     | source-only      | yes | imactivate registry",
                "nor among own words            | LDS live 2020, LDS unknown 2022                    | live     | reuser-only      | yes | LDS",
                "but the reuser's own counts    | registry live 2020, LDS unknown 2022               | unknown  | reuser-only      | no  | LDS registry",
                "confirmed by the reuser        | registry live 2020, LDS live 2026                  | live     | reuser-only      | yes | LDS registry",
                "ended by the reuser            | imactivate live 2020, LDS retired 2026             | retired  | both-sides       | no  | LDS imactivate",
                "abandoned, told by the reuser  | imactivate piloting 2020, LDS abandoned 2026       | abandoned | both-sides      | no  | LDS imactivate",
                "ended by one who watched       | registry live 2020, imactivate retired 2026        | retired  | source-only      | no  | imactivate registry",
                "ended in vain by the source    | LDS live 2020, imactivate retired 2026             | live     | disputed         | yes | LDS imactivate",
                "said to go on after its end    | LDS retired 2020, imactivate live 2026             | retired  | disputed         | no  | LDS imactivate",
                "two endings                    | imactivate abandoned 2020, LDS retired 2026        | retired  | both-sides       | no  | LDS imactivate",
                "taken up again                 | LDS retired 2020, LDS live 2026                    | live     | reuser-only      | yes | LDS",
                "an own earlier word is past    | imactivate piloting 2018, imactivate live 2022, LDS live 2020 | live | both-sides | yes | LDS imactivate",
                "denied by the reuser           | registry live 2020, LDS not-so 2026                | unknown  | disputed         | no  | registry",
                "denied after own word          | LDS live 2020, LDS not-so 2026                     | unknown  | disputed         | no  | ''",
                "said again after a denial      | LDS not-so 2020, LDS live 2026                     | live     | reuser-only      | yes | LDS",
                "denied by the source           | LDS live 2020, imactivate not-so 2026              | live     | disputed         | yes | LDS",
                "denied by both                 | registry live 2020, LDS not-so 2021, imactivate not-so 2022 | unknown | disputed  | no  | registry",
                "a denial is all that is left   | LDS not-so 2026                                    | unknown  | disputed         | no  | ''",
                "a denial in another's mouth    | imactivate live 2020, registry not-so-of-LDS 2026  | live     | source-only      | yes | imactivate",
                "an ending of the same second   | registry live 2020, imactivate retired 2020        | live     | disputed         | yes | imactivate registry",
            })
    void whatIsMadeOfIt(
            String what, String words, String status, String corroboration, String reuses, String assertedBy) {
        publish(words);

        assertThat(derived(LR.currentStatus.asNode())).as(what).isEqualTo(status);
        assertThat(derived(LR.corroboration.asNode())).as(what).isEqualTo(corroboration);
        assertThat(derived(LR.assertedBy.asNode())).as(what).isEqualTo(assertedBy);
        assertThat(graph("derived")
                        .contains(
                                Sample.BASE.id("council", "LDS"),
                                LR.reuses.asNode(),
                                Sample.BASE.id("project", "bins")))
                .as(what)
                .isEqualTo(reuses.equals("yes"));
    }

    @Test
    void equalTimesGiveTheSameAnswerInWhateverOrderTheyCome() {
        publish("imactivate live 2020, registry piloting 2020, WAF retired 2020");
        Graph one = graph("derived");
        publish("WAF retired 2020, registry piloting 2020, imactivate live 2020");

        assertThat(graph("derived").isIsomorphicWith(one)).isTrue();
        assertThat(derived(LR.currentStatus.asNode())).isEqualTo("piloting");
    }

    @Test
    void aReuseOfSeveralIsLeftToThoseThatDoNotDenyIt() {
        store.publish(List.of(
                Sample.submission("joint", "1", """
                <id/reuse/LDS--bins> a lr:Reuse ; lr:reuser <id/council/LDS> , <id/council/WAF> ; lr:reuseOf <id/project/bins> ;
                  lr:reuseStatus rs:live ; lr:reuseKind rk:adoption .
                """), word("LDS", "live", 2020, 1), word("WAF", "not-so", 2021, 2)));

        assertThat(derived(LR.currentStatus.asNode())).isEqualTo("live");
        assertThat(graph("derived").contains(Sample.BASE.id("council", "WAF"), LR.reuses.asNode(), Node.ANY))
                .isFalse();
        assertThat(graph("derived").contains(Sample.BASE.id("council", "LDS"), LR.reuses.asNode(), Node.ANY))
                .isTrue();
    }

    @Test
    void whatADeniedReuseLedToIsNotBasedOnIt() {
        Publication claim = Sample.submission("claim", "1", """
                <id/reuse/LDS--bins> a lr:Reuse ; lr:reuser <id/council/LDS> ; lr:reuseOf <id/project/bins> ;
                  lr:reuseStatus rs:live ; lr:reuseKind rk:code-fork ; lr:result <id/project/leeds-app> .
                """);
        store.publish(List.of(claim));
        assertThat(graph("derived").contains(Node.ANY, LR.basedOn.asNode(), Node.ANY))
                .isTrue();

        store.publish(List.of(word("LDS", "not-so", 2026, 1)));
        assertThat(graph("derived").contains(Node.ANY, LR.basedOn.asNode(), Node.ANY))
                .isFalse();
        assertThat(names("network", "link")).doesNotContain("reuse", "result");
    }

    @Test
    void whatIsWithdrawnIsNotThereThoughItIsRecorded() {
        publish("LDS live 2020, registry live 2020");
        Publication first = word("LDS", "live", 2020, 0);
        store.publish(List.of(new Publication(first.graph(), Sample.turtle(""), Sample.turtle("""
                        <%s> a lr:Submission ; prov:wasAttributedTo <id/council/XYZ> ; dct:title "leeds.yaml"@en ;
                          lr:reviewStatus <https://w3id.org/localreuse/concept/review-status/withdrawn> ; lr:sha256 "ab" ;
                          prov:generatedAtTime "2020-01-01T00:00:00Z"^^xsd:dateTime ;
                          prov:invalidatedAtTime "2026-01-01T00:00:00Z"^^xsd:dateTime .
                        """.formatted(
                        first.graph().getURI())))));

        assertThat(derived(LR.assertedBy.asNode())).isEqualTo("registry");
        assertThat(derived(LR.corroboration.asNode())).isEqualTo("third-party-only");
        assertThat(names("submission-digests", "submission")).isEmpty();
        assertThat(names("labels", "thing")).doesNotContain(first.graph().getURI());
        assertThat(answers("is-known", Map.of("thing", "id/council/XYZ"), "thing"))
                .isEmpty();
        assertThat(answers(
                        "uses-of-concept",
                        Map.of("concept", "https://w3id.org/localreuse/concept/review-status/withdrawn"),
                        "thing"))
                .isEmpty();
        assertThat(names("claims", "graph"))
                .hasSize(1)
                .doesNotContain(first.graph().getURI());
    }

    /** The bins, and what each says of the reuse, instead of whatever was said before. */
    private void publish(String words) {
        List<Publication> publications = new ArrayList<>();
        publications.add(Sample.submission("bins", "1", """
                <id/project/bins> a lr:Project ; dct:title "Bins"@en ; lr:leadOrganisation <id/organisation/imactivate> .
                """));
        for (String word : words.split(", *")) {
            String[] parts = word.trim().split(" ");
            publications.add(word(parts[0], parts[1], Integer.parseInt(parts[2]), publications.size() - 1));
        }
        store.publish(publications);
    }

    private static Publication word(String who, String says, int year, int number) {
        String name = who + number + "-" + year;
        String organisation = organisation(who);
        String status = says.startsWith("not-so")
                ? "rs:unknown ; lr:disputedBy <%s> ; rdfs:comment \"Never.\"@en"
                        .formatted(says.endsWith("of-LDS") ? organisation("LDS") : organisation)
                : "rs:" + says;
        return new Publication(Sample.graph(name), Sample.turtle("""
                <id/reuse/LDS--bins> a lr:Reuse ; lr:reuser <id/council/LDS> ; lr:reuseOf <id/project/bins> ;
                  lr:reuseKind rk:adoption ; lr:reuseStatus %s .
                """.formatted(status)), Sample.turtle("""
                <graph/submission/%s> a lr:Submission ; prov:wasAttributedTo <%s> ;
                  prov:generatedAtTime "%d-01-10T09:00:00Z"^^xsd:dateTime .
                """.formatted(
                        name, organisation, year)));
    }

    private static String organisation(String who) {
        return "id/" + (who.matches("[A-Z]+") ? "council/" : "organisation/") + who;
    }

    /** The last part of each value that is derived of the reuse. */
    private String derived(Node property) {
        Set<String> values = new TreeSet<>();
        graph("derived")
                .find(Sample.BASE.id("reuse", "LDS--bins"), property, Node.ANY)
                .forEachRemaining(
                        triple -> values.add(triple.getObject().getURI().replaceFirst(".*/", "")));
        return values.stream().collect(joining(" "));
    }

    private Graph graph(String name) {
        return store.read(link -> link.get(Sample.BASE.graph(name)));
    }

    private List<String> names(String query, String column) {
        return answers(query, Map.of(), column);
    }

    private List<String> answers(String query, Map<String, String> values, String column) {
        QueryLibrary queries = new QueryLibrary(Sample.BASE);
        return store.read(link -> queries.get(query)
                .select(
                        link,
                        values,
                        row -> row.node(column).map(Node::toString).orElse("")));
    }
}
