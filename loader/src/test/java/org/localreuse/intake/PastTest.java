package org.localreuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.localreuse.model.Principal;
import org.localreuse.model.Verdict;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.query.StoredQuery;
import org.localreuse.store.PublishedStore;

/** The register as it was around one thing: what is needed to describe that thing, and no more. */
class PastTest {

    private static final Node PROJECT = Base.DEFAULT.id("project", "bin-days");

    private TestRegister register;
    private History history;

    @BeforeEach
    void open() {
        register = new TestRegister();
        history = register.desk().history();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private String handIn(String name, String content) {
        return register.handIn(TestRegister.moderator(), name, content)
                .submission()
                .orElseThrow()
                .id();
    }

    private static String row(String slug) {
        return slug + ",Project " + slug + ",Says which bin to put out on which day.,LDS,live\n";
    }

    private static List<String> ask(PublishedStore store, String pattern) {
        StoredQuery query = StoredQuery.ofText(
                Base.DEFAULT,
                "PREFIX lr: <https://w3id.org/localreuse/def#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT ?x { "
                        + pattern + " } ORDER BY ?x");
        return store.read(
                link -> query.select(link, Map.of(), row -> row.text("x").orElse("")));
    }

    private static List<String> labels(PublishedStore store, Node thing) {
        return ask(store, "<" + thing + "> rdfs:label ?x");
    }

    @Test
    void holdsOfASpreadsheetTheRowsThatMatter() {
        handIn(
                "projects.csv",
                "id,title,description,leads,stage\n" + row("bin-days") + row("bus-times") + row("potholes"));
        handIn("reuses.csv", """
                reusers,reuse_of,reuse_kinds,status
                YOR,bin-days,adoption,live
                KHL,potholes,adoption,live
                """);
        long revision = register.store().revision();

        PublishedStore past = history.asOf(PROJECT, revision);
        assertThat(past.revision()).isEqualTo(revision);
        assertThat(ask(past, "?x a lr:Project")).containsExactly(PROJECT.getURI());
        assertThat(ask(past, "?x a lr:Reuse"))
                .containsExactly(Base.DEFAULT.id("reuse", "YOR--bin-days").getURI());
        assertThat(ask(past, "<" + Base.DEFAULT.id("reuse", "YOR--bin-days") + "> lr:corroboration ?x"))
                .isEqualTo(ask(
                        register.store(), "<" + Base.DEFAULT.id("reuse", "YOR--bin-days") + "> lr:corroboration ?x"));
        for (Node neighbour : List.of(
                PROJECT,
                Base.DEFAULT.id("council", "LDS"),
                Base.DEFAULT.id("council", "YOR"),
                Base.concept("reuse-status", "live"),
                Base.concept("project-stage", "live"))) {
            assertThat(labels(past, neighbour))
                    .isEqualTo(labels(register.store(), neighbour))
                    .hasSize(1);
        }

        PublishedStore ofLeeds = history.asOf(Base.DEFAULT.id("council", "LDS"), revision);
        assertThat(ask(ofLeeds, "?x a lr:Project")).hasSize(3);
        long councils = past.read(link ->
                (long) link.get(ReferenceData.COUNCILS.graphName(Base.DEFAULT)).size());
        assertThat(councils).isPositive().isLessThan(500);
    }

    @Test
    void isMadeOnceForWhoeverAsksAgain() {
        handIn("projects.csv", "id,title,description,leads,stage\n" + row("bin-days"));
        long revision = register.store().revision();
        PublishedStore past = history.asOf(PROJECT, revision);
        handIn("more.yaml", "organisations: [{id: acme, name: Acme, organisationType: company}]");

        assertThat(history.asOf(PROJECT, revision)).isSameAs(past);
        assertThat(register.desk().history().asOf(PROJECT, revision)).isSameAs(past);
        assertThat(history.asOf(PROJECT, revision + 1)).isNotSameAs(past);
    }

    @Test
    void doesNotBringBackWhatIsErasedAlsoWhereItHadBeenWithdrawnBefore() {
        String id = handIn("projects.csv", "id,title,description,leads,stage\n" + row("bin-days"));
        long revision = register.store().revision();
        Submissions submissions = register.desk().submissions();
        submissions.decide(TestRegister.moderator(), id, OptionalLong.empty(), Verdict.WITHDRAW, "It was never built.");
        assertThat(labels(history.asOf(PROJECT, revision), PROJECT)).containsExactly("Project bin-days");

        submissions.decide(Principal.OPERATOR, id, OptionalLong.empty(), Verdict.ERASE, "Asked for.");

        assertThat(ask(history.asOf(PROJECT, revision), "<" + PROJECT + "> ?p ?x"))
                .isEmpty();
    }
}
