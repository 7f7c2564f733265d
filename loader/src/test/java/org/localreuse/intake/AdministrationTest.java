package org.localreuse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.intake.Administration.Condition;
import org.localreuse.intake.Administration.GraphWrite;
import org.localreuse.intake.Administration.UpdateText;
import org.localreuse.intake.Administration.Verb;
import org.localreuse.intake.Administration.Written;
import org.localreuse.model.Finding;
import org.localreuse.model.NotTaken;
import org.localreuse.model.NotTaken.Reason;
import org.localreuse.model.Outcome;
import org.localreuse.model.Principal;
import org.localreuse.model.Refusal;
import org.localreuse.model.Role;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionFormat;
import org.localreuse.model.SubmissionStatus;
import org.localreuse.model.Verdict;
import org.localreuse.ontology.Base;
import org.localreuse.record.IntakeRecord;
import org.localreuse.record.PublicationLog.GraphChange;
import org.localreuse.record.SqlRecord;
import org.localreuse.store.EmbeddedStore;
import org.localreuse.store.QuadComparison;
import org.localreuse.store.Tdb2Store;

/** What an administrator writes to the store as such: tried, checked, kept and published as any other change. */
class AdministrationTest {

    private static final Principal ADMINISTRATOR = new Principal("admin", "The administrators", Role.ADMIN, Set.of());
    private static final Principal LEEDS = TestRegister.contributor("LDS");
    private static final Node CURATION = Base.DEFAULT.graph("curation");
    private static final String PREFIXES = """
            PREFIX lr: <https://w3id.org/localreuse/def#>
            PREFIX dct: <http://purl.org/dc/terms/>
            """;
    private static final String PROJECT = """
            projects:
              - id: %s
                title: Bin days
                description: Says which bin to put out on which day.
                leads: [LDS]
                stage: live
                since: 2016
            """;

    private EmbeddedStore store;
    private IntakeRecord record;
    private TestRegister register;
    private String bins;

    @BeforeEach
    void open() {
        open(EmbeddedStore.inMemory(Base.DEFAULT));
    }

    private void open(EmbeddedStore empty) {
        store = empty;
        record = SqlRecord.inMemory();
        register = new TestRegister(store, record);
        bins = handedIn("bins");
        handedIn("boats");
    }

    @AfterEach
    void close() {
        register.close();
    }

    /** Lets everything run for as long as it is given. */
    private record Time(Duration left) implements UpdateFence {

        @Override
        public void check(Query pattern) {}

        @Override
        public Context context() {
            return new Context();
        }

        @Override
        public Duration left() {
            if (left.isZero()) {
                throw new QueryCancelledException();
            }
            return left;
        }
    }

    private String handedIn(String slug) {
        return register.handIn(LEEDS, slug + ".yaml", PROJECT.formatted(slug))
                .submission()
                .orElseThrow()
                .id();
    }

    private Administration administration() {
        return register.desk().administration().orElseThrow();
    }

    private Written update(String text) {
        return administration().update(ADMINISTRATOR, text(text), new Time(Duration.ofMinutes(1)));
    }

    private static UpdateText text(String update) {
        return new UpdateText((PREFIXES + update).getBytes(StandardCharsets.UTF_8), List.of(), List.of());
    }

    private Written write(Verb verb, Node graph, String turtle, Condition condition) {
        return administration()
                .write(
                        ADMINISTRATOR,
                        new GraphWrite(
                                verb,
                                graph,
                                turtle.getBytes(StandardCharsets.UTF_8),
                                SubmissionFormat.TURTLE,
                                condition));
    }

    private static String graphOf(String submission) {
        return "<graph/submission/" + submission + ">";
    }

    private List<String> titles() {
        return register.ask("SELECT ?t WHERE { ?p a lr:Project ; dct:title ?t } ORDER BY ?t");
    }

    private Set<Quad> quads(EmbeddedStore of) {
        DatasetGraph data = of.readOnlyDataset();
        return Txn.calculateRead(data, () -> Set.copyOf(Iter.toSet(data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY))));
    }

    private void assertRebuiltTheSame() {
        assertRebuiltTheSame(EmbeddedStore.inMemory(Base.DEFAULT));
    }

    private void assertRebuiltTheSame(EmbeddedStore empty) {
        try (EmbeddedStore rebuilt = empty) {
            assertThat(Rebuild.into(rebuilt, record)).isEqualTo(store.revision());
            QuadComparison compared = QuadComparison.of(store, rebuilt);
            assertThat(compared.isEqual()).as(compared.toString()).isTrue();
        }
    }

    private static Finding only(Written written) {
        assertThat(written.report().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(written.submission()).isEmpty();
        assertThat(written.report().findings()).hasSize(1);
        return written.report().findings().getFirst();
    }

    @Test
    void insertsIntoANewGraphAndKeepsTheUpdate() {
        String text = "INSERT DATA { GRAPH <graph/curation> { <id/project/bins> lr:duplicateOf <id/project/boats> } }";
        long before = store.revision();

        Written written = update(text);

        assertThat(written.report().outcome()).as(written.report().toString()).isEqualTo(Outcome.TAKEN);
        assertThat(written.made()).isTrue();
        assertThat(written.revision()).isEqualTo(before + 1);
        assertThat(store.revision()).isEqualTo(before + 1);
        assertThat(register.ask("SELECT ?o WHERE { GRAPH <graph/curation> { ?s lr:duplicateOf ?o } }"))
                .containsExactly("https://w3id.org/localreuse/id/project/boats");
        String id = written.submission().orElseThrow();
        Submission kept = register.desk()
                .submissions()
                .read(ADMINISTRATOR, id)
                .orElseThrow()
                .submission();
        assertThat(kept.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(kept.by()).isEqualTo("admin");
        assertThat(register.desk().submissions().content(ADMINISTRATOR, id, 1))
                .hasValueSatisfying(bytes ->
                        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(PREFIXES + text));
        assertThat(record.publications().changes(before, 10))
                .singleElement()
                .satisfies(change -> assertThat(change.graph()).isEqualTo(CURATION));
        assertRebuiltTheSame();
    }

    @Test
    void changesWhatSomebodySaidAndLeavesItTheirWord() {
        List<String> word = attributed(bins);
        Written written = update("""
                WITH %s DELETE { ?p dct:title ?t ; lr:since ?s } INSERT { ?p dct:title "Bin calendar"@en }
                WHERE { ?p dct:title ?t OPTIONAL { ?p lr:since ?s } }""".formatted(graphOf(bins)));

        assertThat(written.report().outcome()).as(written.report().toString()).isEqualTo(Outcome.TAKEN);
        assertThat(written.made()).isFalse();
        assertThat(titles()).containsExactly("Bin calendar", "Bin days");
        assertThat(attributed(bins)).isEqualTo(word).hasSize(1);
        assertThat(register.ask("PREFIX prov: <http://www.w3.org/ns/prov#> SELECT ?i WHERE { " + graphOf(bins)
                        + " prov:wasGeneratedBy ?i . ?i prov:wasAssociatedWith <id/organisation/registry> }"))
                .containsExactly("https://w3id.org/localreuse/id/ingest/"
                        + written.submission().orElseThrow());
        assertRebuiltTheSame();
    }

    private List<String> attributed(String submission) {
        return register.ask("PREFIX prov: <http://www.w3.org/ns/prov#> SELECT ?w WHERE { " + graphOf(submission)
                + " prov:wasAttributedTo ?w }");
    }

    @Test
    void deletesAcrossGraphsInOneRevision() {
        long before = store.revision();
        update("DELETE { GRAPH ?g { ?p dct:description ?d } } INSERT { GRAPH ?g { ?p dct:description \"Bins.\"@en } }"
                + " WHERE { GRAPH ?g { ?p a lr:Project ; dct:description ?d } }");

        assertThat(store.revision()).isEqualTo(before + 1);
        assertThat(record.publications().changes(before, 10)).hasSize(2);
        assertThat(register.ask("SELECT ?d WHERE { ?p a lr:Project ; dct:description ?d }"))
                .containsExactly("Bins.", "Bins.");
        update("INSERT DATA { GRAPH <graph/curation> { <id/project/bins> lr:duplicateOf <id/project/boats> } }");
        update("DELETE WHERE { GRAPH <graph/curation> { ?a lr:duplicateOf ?b } }");
        assertThat(register.ask("SELECT ?s WHERE { GRAPH <graph/curation> { ?s ?p ?o } }"))
                .isEmpty();
        assertRebuiltTheSame();
    }

    @Test
    void readsItsOwnEarlierOperationsAndTheUnionOfAllGraphs() {
        update("INSERT DATA { GRAPH <graph/a> { <id/project/bins> dct:subject <id/concept/one> } } ;"
                + "INSERT { GRAPH <graph/b> { ?p dct:subject <id/concept/two> } }"
                + " WHERE { ?p a lr:Project ; dct:subject <id/concept/one> } ;"
                + "DELETE DATA { GRAPH <graph/a> { <id/project/bins> dct:subject <id/concept/one> } } ;"
                + "INSERT { GRAPH <graph/b> { ?p dct:subject <id/concept/three> } }"
                + " WHERE { ?p dct:subject <id/concept/one> }");

        assertThat(register.ask("SELECT ?o WHERE { ?p dct:subject ?o }"))
                .containsExactly("https://w3id.org/localreuse/id/concept/two");
        assertThat(register.ask("SELECT DISTINCT ?g WHERE { GRAPH ?g { ?p dct:subject ?o } }"))
                .containsExactly("https://w3id.org/localreuse/graph/b");
    }

    @Test
    void copiesMovesAndDropsGraphs() {
        update("INSERT DATA { GRAPH <graph/a> { <id/project/bins> dct:subject <id/concept/one> } }");
        update(
                "COPY <graph/a> TO <graph/b> ; MOVE <graph/a> TO <graph/c> ; DROP GRAPH <graph/b> ; CREATE GRAPH <graph/d>");

        assertThat(register.ask("SELECT DISTINCT ?g WHERE { GRAPH ?g { ?p dct:subject ?o } }"))
                .containsExactly("https://w3id.org/localreuse/graph/c");
        assertRebuiltTheSame();
    }

    @Test
    void changesNothingWhereNothingIsToBeChanged() {
        long before = store.revision();
        for (String same : List.of(
                "DELETE DATA { GRAPH <graph/curation> { <id/project/x> dct:title \"X\" } }",
                "INSERT { GRAPH ?g { ?p dct:title ?t } } WHERE { GRAPH ?g { ?p a lr:Project ; dct:title ?t } }",
                "DELETE { GRAPH ?g { ?p dct:title ?t } } INSERT { GRAPH ?g { ?p dct:title ?t } }"
                        + " WHERE { GRAPH ?g { ?p a lr:Project ; dct:title ?t } }",
                "INSERT DATA { GRAPH <graph/a> { <id/project/x> dct:title \"X\" } } ; CLEAR GRAPH <graph/a>")) {
            Written written = update(same);
            assertThat(written.report().outcome()).as(same).isEqualTo(Outcome.UNCHANGED);
            assertThat(written.submission()).isEmpty();
        }
        assertThat(store.revision()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSERT DATA { <id/project/x> dct:title 'X' } | union of all graphs | GRAPH or WITH",
                "DELETE WHERE { ?s dct:title ?o } | union of all graphs | GRAPH or WITH",
                "CLEAR DEFAULT | union of all graphs | GRAPH or WITH",
                "ADD <graph/curation> TO DEFAULT | union of all graphs | GRAPH or WITH",
                "DROP ALL | registry's own graphs | Name each graph",
                "CLEAR NAMED | registry's own graphs | Name each graph",
                "DROP SILENT GRAPH <graph/derived> | writes this graph itself | FILTER",
                "MOVE <graph/ref/councils> TO <graph/a> | writes this graph itself | FILTER",
                "INSERT DATA { GRAPH <graph/meta> { <id/registry> lr:revision 9 } } | writes this graph itself | FILTER",
                "DELETE WHERE { GRAPH ?g { ?s dct:title ?o } } | writes this graph itself | FILTER",
                "INSERT DATA { GRAPH <https://elsewhere.example/g> { <id/project/x> dct:title 'X' } } | no name for a graph | curation",
                "CREATE GRAPH <graph/a%20b> | no name for a graph | curation",
                "INSERT DATA { GRAPH <graph/submission/none> { <id/project/x> dct:title 'X' } } | No such submission | Hand it in",
                "LOAD <file:///etc/passwd> INTO GRAPH <graph/a> | LOAD is not allowed | Send the statements",
                "LOAD SILENT <http://127.0.0.1:1/> INTO GRAPH <graph/a> | LOAD is not allowed | Send the statements",
                "INSERT DATA { GRAPH <graph/a> { <id/project/x> dct:subject [] } } | blank node | Give it an IRI",
                "INSERT { GRAPH <graph/a> { ?p dct:subject [ dct:title 'X' ] } } WHERE { ?p a lr:Project } | blank node | IRI",
                "INSERT DATA { GRAPH <graph/a> { <id/reuse/x> lr:corroboration <id/x> } } | derives this itself | State the reuse"
            })
    void refusesWithPlaceReasonAndRemedy(String text, String reason, String remedy) {
        Set<Quad> before = quads(store);
        Written written = update("CREATE GRAPH <graph/harmless> ; " + text);

        Finding finding = only(written);
        assertThat(finding.path()).isEqualTo("operation 2 of 2");
        assertThat(finding.message()).contains(reason);
        assertThat(finding.hint()).contains(remedy);
        assertThat(quads(store)).isEqualTo(before);
    }

    @Test
    void undoesWhatCameBeforeTheFault() {
        Set<Quad> before = quads(store);
        assertThat(only(update("CLEAR GRAPH " + graphOf(bins) + " ; INSERT DATA { <id/a> dct:title 'X' }"))
                        .path())
                .isEqualTo("operation 2 of 2");
        assertThat(quads(store)).isEqualTo(before);
        assertThat(register.desk()
                        .submissions()
                        .read(LEEDS, bins)
                        .orElseThrow()
                        .submission()
                        .published())
                .isTrue();
    }

    @Test
    void tellsLineAndColumnOfASyntaxError() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> update("INSERT DATA { GRAPH <graph/a> { <id/a> dct:title } }"))
                .satisfies(refusal -> {
                    assertThat(refusal.finding().position().line()).isEqualTo(3);
                    assertThat(refusal.finding().position().column()).isBetween(40, 50);
                });
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> administration()
                        .update(
                                ADMINISTRATOR,
                                new UpdateText(new byte[] {(byte) 0xC3, 0x28}, List.of(), List.of()),
                                new Time(Duration.ofMinutes(1))));
    }

    @Test
    void refusesWhatTheShapesForbidAndSaysWhere() {
        Set<Quad> before = quads(store);
        Written written = update("DELETE { GRAPH ?g { <id/project/bins> dct:title ?t } }"
                + " WHERE { GRAPH ?g { <id/project/bins> dct:title ?t } }");

        assertThat(written.report().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(written.report().findings())
                .filteredOn(Finding::isError)
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.path()).contains("id/project/bins");
                    assertThat(finding.hint()).contains("graph/submission/" + bins);
                });
        assertThat(update("INSERT DATA { GRAPH " + graphOf(bins)
                                + " { <id/project/bins> dct:description \"Ask jo.bloggs@example.org\"@en } }")
                        .report()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(quads(store)).isEqualTo(before);
    }

    @Test
    void withdrawsASubmissionOfWhichNothingIsLeft() {
        update("DROP GRAPH " + graphOf(bins));

        Submissions.Told told = register.desk().submissions().read(LEEDS, bins).orElseThrow();
        assertThat(told.submission().status()).isEqualTo(SubmissionStatus.WITHDRAWN);
        assertThat(told.submission().published()).isFalse();
        assertThat(told.story().decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.by()).isEqualTo("admin"));
        assertThat(record.past().gone(Base.DEFAULT.id("project", "bins"))).isPresent();
        assertThat(titles()).hasSize(1);
        assertThat(register.handIn(LEEDS, "reuse.yaml", """
                        reuses:
                          - {reusers: [LDS], reuseOf: bins, reuseKinds: [extension], status: live}
                        """).report().outcome())
                .as("names what is gone")
                .isEqualTo(Outcome.REFUSED);
        assertThat(register.handIn(LEEDS, "bins.yaml", PROJECT.formatted("bins"))
                        .submission()
                        .orElseThrow()
                        .published())
                .isTrue();
        assertThat(titles()).hasSize(2);
        assertRebuiltTheSame();
    }

    @Test
    void erasingASubmissionErasesWhatAnAdministratorMadeOfIt() {
        update("INSERT DATA { GRAPH " + graphOf(bins) + " { <id/project/bins> dct:description \"Secret bins\"@en } }");
        long secret = store.revision();
        assertThat(record.past()
                        .around(Base.DEFAULT.id("project", "bins"), secret)
                        .toString())
                .isNotEmpty();
        register.desk().submissions().decide(ADMINISTRATOR, bins, OptionalLong.empty(), Verdict.ERASE, "Asked for.");

        assertThat(record.past().around(Base.DEFAULT.id("project", "bins"), secret))
                .isEmpty();
        assertRebuiltTheSame();
    }

    @Test
    void anEntryIsErasedOnceNothingStandsAsItLeftIt() {
        String id = update("INSERT DATA { GRAPH <graph/a> { <id/project/bins> dct:subject <id/secret> } }")
                .submission()
                .orElseThrow();
        Submissions submissions = register.desk().submissions();
        assertNotPossible(() -> submissions.decide(ADMINISTRATOR, id, OptionalLong.empty(), Verdict.WITHDRAW, "No."));
        assertNotPossible(() -> submissions.decide(ADMINISTRATOR, id, OptionalLong.empty(), Verdict.ERASE, "No."));
        assertNotPossible(() -> submissions.revise(
                ADMINISTRATOR, id, OptionalLong.empty(), TestRegister.file("a.yaml", PROJECT), LoadOptions.DEFAULT));
        long secret = store.revision();

        update("DELETE WHERE { GRAPH <graph/a> { ?s ?p ?o } } ;"
                + "INSERT DATA { GRAPH <graph/a> { <id/project/bins> dct:subject <id/open> } }");
        submissions.decide(ADMINISTRATOR, id, OptionalLong.empty(), Verdict.ERASE, "Asked for.");

        assertThat(submissions.content(ADMINISTRATOR, id, 1)).isEmpty();
        assertThat(record.past().around(Base.DEFAULT.id("project", "bins"), secret))
                .noneMatch(graph -> graph.statements().toString().contains("secret"));
        assertThat(register.ask("SELECT ?o WHERE { ?p dct:subject ?o }"))
                .containsExactly("https://w3id.org/localreuse/id/open");
        assertRebuiltTheSame();
    }

    private static void assertNotPossible(Runnable work) {
        assertThatExceptionOfType(NotTaken.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_POSSIBLE));
    }

    @Test
    void anotherUpdateOfTheSameGraphKeepsTheRebuildEqual() {
        update("INSERT DATA { GRAPH <graph/a> { <id/project/bins> dct:subject <id/one> }"
                + " GRAPH <graph/b> { <id/project/bins> dct:subject <id/two> } }");
        update("INSERT DATA { GRAPH <graph/a> { <id/project/bins> dct:subject <id/three> } }");
        update("DROP GRAPH <graph/b>");
        update("DROP GRAPH <graph/a> ; INSERT DATA { GRAPH <graph/b> { <id/project/bins> dct:subject <id/four> } }");

        assertThat(register.ask("SELECT ?o WHERE { ?p dct:subject ?o }"))
                .containsExactly("https://w3id.org/localreuse/id/four");
        assertRebuiltTheSame();
    }

    @Test
    void onlyAnAdministratorMay() {
        for (Principal other : List.of(LEEDS, TestRegister.moderator())) {
            assertThatExceptionOfType(NotTaken.class)
                    .isThrownBy(() -> administration()
                            .update(other, text("CREATE GRAPH <graph/a>"), new Time(Duration.ofMinutes(1))))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_ALLOWED));
        }
    }

    @Test
    void usesMoreMatchesThanItHoldsInMemory() {
        long councils = register.ask("SELECT ?c WHERE { ?c a lr:Council }").size();
        assertThat(councils * councils).isGreaterThan(10_000);
        Written written = update("INSERT { GRAPH <graph/a> { ?a dct:subject <id/concept/one> } }"
                + " WHERE { ?a a lr:Council . ?b a lr:Council }");

        assertThat(written.report().statements())
                .as(written.report().toString())
                .isEqualTo(councils);
    }

    @Test
    void stopsWhenTheTimeIsOver() {
        long before = store.revision();
        assertThatExceptionOfType(QueryCancelledException.class)
                .isThrownBy(() -> administration()
                        .update(
                                ADMINISTRATOR,
                                text(
                                        "INSERT { GRAPH <graph/a> { ?a ?b ?c } } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
                                new Time(Duration.ofMillis(50))));
        assertThat(store.revision()).isEqualTo(before);
        assertThat(update("INSERT DATA { GRAPH <graph/a> { <id/project/bins> dct:subject <id/one> } }")
                        .report()
                        .outcome())
                .isEqualTo(Outcome.TAKEN);
    }

    @Test
    void writesGraphsAndReplacesThemWhole() {
        String one =
                "<https://w3id.org/localreuse/id/project/bins> <http://purl.org/dc/terms/subject> <urn:example:one> .";
        String two = one.replace("one", "two");

        assertThat(write(Verb.PUT, CURATION, one, Condition.NONE).made()).isTrue();
        assertThat(write(Verb.PUT, CURATION, one, Condition.NONE).report().outcome())
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(write(Verb.POST, CURATION, two, Condition.NONE).made()).isFalse();
        assertThat(register.ask("SELECT ?o WHERE { ?p dct:subject ?o } ORDER BY ?o"))
                .containsExactly("urn:example:one", "urn:example:two");
        write(Verb.PUT, CURATION, two, Condition.NONE);
        assertThat(register.ask("SELECT ?o WHERE { ?p dct:subject ?o }")).containsExactly("urn:example:two");
        Written deleted = write(Verb.DELETE, CURATION, "", Condition.NONE);
        assertThat(register.ask("SELECT ?o WHERE { ?p dct:subject ?o }")).isEmpty();
        assertThat(register.desk()
                        .submissions()
                        .content(ADMINISTRATOR, deleted.submission().orElseThrow(), 1)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip()))
                .hasValueSatisfying(text -> assertThat(text).contains("DROP GRAPH <" + CURATION + ">"));
        assertRebuiltTheSame();
    }

    @Test
    void looksAtTheConditionsOfAGraph() {
        String one =
                "<https://w3id.org/localreuse/id/project/bins> <http://purl.org/dc/terms/subject> <urn:example:one> .";
        long revision = store.revision();
        assertNotTaken(
                Reason.OUTDATED,
                () -> write(Verb.PUT, CURATION, one, new Condition(OptionalLong.of(revision - 1), Optional.empty())));
        assertNotTaken(
                Reason.OUTDATED,
                () -> write(Verb.PUT, CURATION, one, new Condition(OptionalLong.empty(), Optional.of(true))));
        assertNotTaken(Reason.NOT_KNOWN, () -> write(Verb.DELETE, CURATION, "", Condition.NONE));
        assertThat(only(write(Verb.DELETE, Base.DEFAULT.graph("derived"), "", Condition.NONE))
                        .message())
                .contains("writes this graph itself");
        write(Verb.PUT, CURATION, one, new Condition(OptionalLong.of(revision), Optional.of(false)));
        assertNotTaken(
                Reason.OUTDATED,
                () -> write(Verb.PUT, CURATION, "", new Condition(OptionalLong.empty(), Optional.of(false))));
        assertThat(store.revision()).isEqualTo(revision + 1);
    }

    private static void assertNotTaken(Reason reason, Runnable work) {
        assertThatExceptionOfType(NotTaken.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<relative> a <urn:example:y> .",
                "<urn:example:y> a [] .",
                "<urn:example:y> a",
                "{ <urn:example:y> a <urn:example:z> }"
            })
    void tellsWhereAGraphCannotBeRead(String turtle) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> write(Verb.PUT, CURATION, "\n" + turtle, Condition.NONE))
                .satisfies(refusal ->
                        assertThat(refusal.finding().position().line()).isEqualTo(2));
    }

    @Test
    void changesAStoreThatSpellsValuesItsOwnWay(@TempDir Path folder) {
        register.close();
        open(Tdb2Store.open(folder.resolve("published"), Base.DEFAULT));
        String outcome = "<id/project/bins> dct:extent \"1.50\"^^<http://www.w3.org/2001/XMLSchema#decimal>, 007";
        update("INSERT DATA { GRAPH <graph/a> { " + outcome + " } }");

        assertThat(update("INSERT DATA { GRAPH <graph/a> { " + outcome + " } }")
                        .report()
                        .outcome())
                .isEqualTo(Outcome.UNCHANGED);
        update("DELETE DATA { GRAPH <graph/a> { <id/project/bins> dct:extent 7 } }");
        assertThat(register.ask("SELECT ?n WHERE { ?p dct:extent ?n }")).containsExactly("1.5");
        update("DELETE DATA { GRAPH <graph/a> { " + outcome + " } }");
        assertThat(register.ask("SELECT ?n WHERE { ?p dct:extent ?n }")).isEmpty();
        update(
                "WITH " + graphOf(bins)
                        + " DELETE { ?p dct:title ?t } INSERT { ?p dct:title \"Other\"@en } WHERE { ?p a lr:Project ; dct:title ?t }");
        assertThat(titles()).containsExactly("Bin days", "Other");
        assertRebuiltTheSame(Tdb2Store.open(folder.resolve("rebuilt"), Base.DEFAULT));
    }

    @Test
    void everyVersionOfAGraphCanBeReadLater() {
        Node project = Base.DEFAULT.id("project", "bins");
        long first = store.revision();
        update("WITH " + graphOf(bins)
                + " DELETE { ?p dct:title ?t } INSERT { ?p dct:title \"Other\"@en } WHERE { ?p dct:title ?t }");

        assertThat(record.past().around(project, first))
                .anyMatch(graph -> graph.statements().toString().contains("Bin days"));
        assertThat(record.past().around(project, store.revision()))
                .anyMatch(graph -> graph.statements().toString().contains("Other"));
        assertThat(record.publications().changes(first, 10))
                .extracting(GraphChange::submission)
                .containsExactly(Optional.of(bins));
    }
}
