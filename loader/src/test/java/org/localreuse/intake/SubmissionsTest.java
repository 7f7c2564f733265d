package org.localreuse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.localreuse.intake.Confirmations.Kind;
import org.localreuse.intake.Confirmations.Word;
import org.localreuse.model.NotTaken;
import org.localreuse.model.NotTaken.Reason;
import org.localreuse.model.Outcome;
import org.localreuse.model.Principal;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionStatus;
import org.localreuse.model.Verdict;
import org.localreuse.ontology.Base;
import org.localreuse.store.PublishedStore;

/** Who may say what, who decides, and what is published of it. */
class SubmissionsTest {

    private static final Principal LEEDS = TestRegister.contributor("LDS");
    private static final Principal YORK = TestRegister.contributor("YOR");
    private static final Principal HULL = TestRegister.contributor("KHL");

    private static final String LEEDS_PROJECT = """
            projects:
              - id: bin-days
                title: Bin days
                description: Says which bin to put out on which day.
                leads: [LDS]
                stage: live
            """;
    private static final String YORK_REUSES = """
            reuses:
              - reusers: [YOR]
                reuseOf: bin-days
                reuseKinds: [adoption]
                status: live
                since: 2024
            """;
    private static final Node REUSE = Base.DEFAULT.id("reuse", "YOR--bin-days");

    private TestRegister register;

    @BeforeEach
    void open() {
        register = new TestRegister();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private List<String> corroboration() {
        return register.ask("SELECT ?c WHERE { ?r lr:corroboration ?c }").stream()
                .map(concept -> concept.substring(concept.lastIndexOf('/') + 1))
                .toList();
    }

    private static void assertRefused(Reason reason, Runnable work) {
        assertThatExceptionOfType(NotTaken.class)
                .isThrownBy(work::run)
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(reason));
    }

    @Test
    void publishesAClaimAboutOnesOwnReuseAndTheOwnersConfirmationMakesItBothSides() {
        register.handIn(LEEDS, "bins.yaml", LEEDS_PROJECT);
        Receipt receipt = register.handIn(YORK, "york.yaml", YORK_REUSES);
        assertThat(receipt.submission()).map(Submission::status).contains(SubmissionStatus.ACCEPTED);
        assertThat(receipt.waiting()).isZero();
        assertThat(corroboration()).containsExactly("reuser-only");

        register.desk()
                .confirmations()
                .confirm(
                        LEEDS,
                        List.of(REUSE),
                        new Word(Kind.STILL_TRUE, Optional.empty(), "", Optional.empty()),
                        Optional.empty());
        assertThat(corroboration()).containsExactly("both-sides");
    }

    @Test
    void aClaimForSomebodyElseWaitsUnseenAndARejectionKeepsItOut() {
        register.handIn(LEEDS, "bins.yaml", LEEDS_PROJECT);
        long revision = register.store().revision();
        Receipt receipt = register.handIn(HULL, "york.yaml", YORK_REUSES);
        String id = receipt.submission().orElseThrow().id();
        assertThat(receipt.submission()).map(Submission::status).contains(SubmissionStatus.PENDING);
        assertThat(receipt.report().outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(register.store().revision()).isEqualTo(revision);
        assertThat(register.ask("SELECT ?s WHERE { <" + REUSE + "> ?p ?s }")).isEmpty();

        Submissions submissions = register.desk().submissions();
        assertThat(submissions.read(LEEDS, id)).isEmpty();
        assertThat(submissions.read(YORK, id)).isPresent();
        assertRefused(Reason.NOT_KNOWN, () -> submissions.decide(LEEDS, id, OptionalLong.empty(), Verdict.ACCEPT, ""));
        assertRefused(Reason.NOT_ALLOWED, () -> submissions.decide(HULL, id, OptionalLong.empty(), Verdict.ACCEPT, ""));
        assertRefused(
                Reason.NOT_UNDERSTOOD,
                () -> submissions.decide(TestRegister.moderator(), id, OptionalLong.empty(), Verdict.REJECT, " "));
        assertRefused(
                Reason.OUTDATED,
                () -> submissions.decide(TestRegister.moderator(), id, OptionalLong.of(7), Verdict.REJECT, "No."));

        Submission rejected = submissions.decide(
                TestRegister.moderator(), id, OptionalLong.of(1), Verdict.REJECT, "York says it does not.");
        assertThat(rejected.status()).isEqualTo(SubmissionStatus.REJECTED);
        assertThat(register.store().revision()).isEqualTo(revision);
        assertThat(submissions
                        .track(receipt.token().orElseThrow())
                        .orElseThrow()
                        .story()
                        .decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.comment()).isEqualTo("York says it does not."));
        assertRefused(
                Reason.NOT_POSSIBLE,
                () -> submissions.decide(
                        TestRegister.moderator(), id, OptionalLong.empty(), Verdict.ACCEPT, "After all."));
    }

    @Test
    void theOrganisationThatAClaimIsAboutAcceptsItOnItsOwnWord() {
        register.handIn(LEEDS, "bins.yaml", LEEDS_PROJECT);
        String id = register.handIn(LEEDS, "york.yaml", YORK_REUSES)
                .submission()
                .orElseThrow()
                .id();
        Submission accepted = register.desk().submissions().decide(YORK, id, OptionalLong.empty(), Verdict.ACCEPT, "");
        assertThat(accepted.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(corroboration()).containsExactly("both-sides");
    }

    @Test
    void eachOrganisationDecidesOnWhatConcernsItAlone() {
        register.handIn(LEEDS, "bins.yaml", LEEDS_PROJECT);
        Receipt receipt = register.handIn(LEEDS, "reuses.csv", """
                reusers,reuse_of,reuse_kinds,status
                YOR,bin-days,adoption,live
                KHL,bin-days,adoption,live
                LDS,bin-days,extension,live
                """);
        assertThat(receipt.waiting()).isEqualTo(2);
        assertThat(register.ask("SELECT ?r WHERE { ?r a lr:Reuse } ")).hasSize(1);
        String id = receipt.submission().orElseThrow().id();
        Submissions submissions = register.desk().submissions();
        assertThat(submissions
                        .decide(YORK, id, OptionalLong.empty(), Verdict.ACCEPT, "")
                        .status())
                .isEqualTo(SubmissionStatus.PENDING);
        assertThat(register.ask("SELECT ?r WHERE { ?r a lr:Reuse } ")).hasSize(2);
        assertThat(submissions
                        .decide(HULL, id, OptionalLong.empty(), Verdict.REJECT, "We do not.")
                        .status())
                .isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(register.ask("SELECT ?r WHERE { ?r a lr:Reuse } ")).hasSize(2);
    }

    @Test
    void whatNamesSomethingThatWaitsWaitsWithIt() {
        Receipt receipt = register.handIn(YORK, "both.yaml", LEEDS_PROJECT + YORK_REUSES);
        assertThat(receipt.submission()).map(Submission::published).contains(false);
        assertThat(register.ask("SELECT ?p WHERE { ?p a lr:Project }")).isEmpty();
        register.desk()
                .submissions()
                .decide(LEEDS, receipt.submission().orElseThrow().id(), OptionalLong.empty(), Verdict.ACCEPT, "");
        assertThat(register.ask("SELECT ?p WHERE { ?p a lr:Project }")).hasSize(1);
    }

    @Test
    void theSameBytesAreTheSameSubmission() {
        Receipt first = register.handIn(LEEDS, "bins.yaml", LEEDS_PROJECT);
        Receipt again = register.handIn(LEEDS, "bins.yaml", LEEDS_PROJECT);
        assertThat(again.submission()).isEqualTo(first.submission());
        assertThat(again.revision()).isEqualTo(first.revision());
        assertThat(again.token()).isEmpty();
    }

    @Test
    void anotherVersionReplacesTheOneBeforeAndBothAreKept() {
        Receipt first = register.handIn(LEEDS, "bins.yaml", LEEDS_PROJECT);
        String id = first.submission().orElseThrow().id();
        Submissions submissions = register.desk().submissions();
        String mended = LEEDS_PROJECT.replace("Bin days", "Bin days of Leeds");
        assertRefused(
                Reason.OUTDATED,
                () -> submissions.revise(
                        LEEDS, id, OptionalLong.of(5), TestRegister.file("bins.yaml", mended), LoadOptions.DEFAULT));
        submissions.revise(LEEDS, id, OptionalLong.of(1), TestRegister.file("bins.yaml", mended), LoadOptions.DEFAULT);
        assertThat(register.ask("SELECT ?t WHERE { ?p a lr:Project ; dct:title ?t }"))
                .containsExactly("Bin days of Leeds");
        assertThat(submissions.read(LEEDS, id).orElseThrow().story().revisions())
                .hasSize(2);
        assertThat(submissions.content(LEEDS, id, 1)).map(String::new).contains(LEEDS_PROJECT);
    }

    @Test
    void withdrawingTakesItAwayAndTellsWhenAndWhy() {
        Receipt receipt = register.handIn(LEEDS, "bins.yaml", LEEDS_PROJECT);
        String id = receipt.submission().orElseThrow().id();
        long before = register.store().revision();
        Submissions submissions = register.desk().submissions();
        assertRefused(Reason.NOT_KNOWN, () -> submissions.decide(YORK, id, OptionalLong.empty(), Verdict.WITHDRAW, ""));
        submissions.decide(LEEDS, id, OptionalLong.empty(), Verdict.WITHDRAW, "It was closed.");
        assertThat(register.ask("SELECT ?p WHERE { ?p a lr:Project }")).isEmpty();

        History history = register.desk().history();
        Node project = Base.DEFAULT.id("project", "bin-days");
        assertThat(history.gone(project)).isPresent().get().satisfies(gone -> {
            assertThat(gone.reason()).isEqualTo("It was closed.");
            assertThat(gone.stamp().revision()).isEqualTo(before + 1);
        });
        assertThat(history.changes(before, 10))
                .singleElement()
                .satisfies(change -> assertThat(change.deleted()).isTrue());
        PublishedStore past = history.asOf(project, before);
        long statements = past.read(
                link -> (long) link.get(Base.DEFAULT.graph("submission/" + id)).size());
        assertThat(past.revision()).isEqualTo(before);
        assertThat(statements).isPositive();
    }

    @Test
    void erasureLeavesTheDigestAlone() {
        Receipt receipt = register.handIn(LEEDS, "bins.yaml", LEEDS_PROJECT);
        String id = receipt.submission().orElseThrow().id();
        Submissions submissions = register.desk().submissions();
        assertRefused(
                Reason.NOT_ALLOWED,
                () -> submissions.decide(LEEDS, id, OptionalLong.empty(), Verdict.ERASE, "Please."));
        submissions.decide(Principal.OPERATOR, id, OptionalLong.empty(), Verdict.ERASE, "Asked for.");
        assertThat(submissions.content(LEEDS, id, 1)).isEmpty();
        assertThat(submissions.read(LEEDS, id).orElseThrow().story().revisions())
                .singleElement()
                .satisfies(revision -> {
                    assertThat(revision.erased()).isTrue();
                    assertThat(revision.digest()).hasSize(64);
                });
        assertThat(register.ask("SELECT ?p WHERE { ?p a lr:Project }")).isEmpty();
        assertThat(register.ask("SELECT ?t WHERE { GRAPH ?g { ?s ?p ?t } FILTER CONTAINS(STR(?t), \"bins.yaml\") }"))
                .isEmpty();
    }

    @Test
    void erasureTakesTheNameWithIt() {
        Receipt receipt = register.handIn(LEEDS, "letter-of-jane-doe.yaml", LEEDS_PROJECT);
        String id = receipt.submission().orElseThrow().id();
        Submissions submissions = register.desk().submissions();
        String digest = submissions
                .read(LEEDS, id)
                .orElseThrow()
                .story()
                .revisions()
                .getFirst()
                .digest();
        submissions.decide(Principal.OPERATOR, id, OptionalLong.empty(), Verdict.ERASE, "Asked for.");

        Submissions.Told told = submissions.read(LEEDS, id).orElseThrow();
        assertThat(told.toString()).doesNotContain("jane-doe").contains(digest);
        assertThat(told.submission().name()).isEqualTo("Erased");
        assertThat(told.story().revisions())
                .singleElement()
                .satisfies(revision -> assertThat(revision.name()).isEmpty());
        assertThat(register.ask("SELECT ?t WHERE { GRAPH ?g { ?s ?p ?t } FILTER CONTAINS(STR(?t), \"jane-doe\") }"))
                .isEmpty();
    }

    @Test
    void whatIsHandedInInAnotherWayIsAnotherSubmission() {
        Principal both = TestRegister.contributor("LDS", "YOR");
        Node leeds = Base.DEFAULT.id("council", "LDS");
        Node york = Base.DEFAULT.id("council", "YOR");
        Node page = NodeFactory.createURI("https://example.org/page");
        Node licence = NodeFactory.createURI("https://spdx.org/licenses/OGL-UK-3.0");
        List<LoadOptions> ways = List.of(
                options(leeds, null, null),
                options(york, null, null),
                options(leeds, page, null),
                options(leeds, null, licence));
        Submissions submissions = register.desk().submissions();
        Set<String> ids = new HashSet<>();
        for (LoadOptions way : ways) {
            String id = submissions
                    .handIn(both, TestRegister.file("bins.yaml", LEEDS_PROJECT), way)
                    .submission()
                    .orElseThrow()
                    .id();
            assertThat(ids.add(id)).as(way.toString()).isTrue();
            assertThat(submissions
                            .handIn(both, TestRegister.file("bins.yaml", LEEDS_PROJECT), way)
                            .submission())
                    .map(Submission::id)
                    .contains(id);
        }
        assertThat(submissions
                        .handIn(both, TestRegister.file("other.yaml", LEEDS_PROJECT), ways.getFirst())
                        .submission())
                .map(Submission::id)
                .hasValueSatisfying(id -> assertThat(ids).doesNotContain(id));
    }

    private static LoadOptions options(Node word, @Nullable Node source, @Nullable Node licence) {
        return new LoadOptions(
                false, false, Optional.ofNullable(source), Optional.ofNullable(licence), Optional.of(word));
    }

    @Test
    void aVersionThatChangesNothingIsNone() {
        String id = register.handIn(LEEDS, "bins.yaml", LEEDS_PROJECT)
                .submission()
                .orElseThrow()
                .id();
        long revision = register.store().revision();
        Submissions submissions = register.desk().submissions();
        Receipt again = submissions.revise(
                LEEDS, id, OptionalLong.of(1), TestRegister.file("bins.yaml", LEEDS_PROJECT), LoadOptions.DEFAULT);

        assertThat(again.submission()).map(Submission::version).contains(1L);
        assertThat(again.token()).isEmpty();
        assertThat(register.store().revision()).isEqualTo(revision);
        assertThat(submissions.read(LEEDS, id).orElseThrow().story().revisions())
                .hasSize(1);
    }

    @Test
    void aDisputeInTheNameOfAnotherWaitsForThatOne() {
        register.handIn(LEEDS, "bins.yaml", LEEDS_PROJECT);
        String dispute = """
                PREFIX lr: <https://w3id.org/localreuse/def#>
                <%1$s> a lr:Reuse ; lr:reuser <https://w3id.org/localreuse/id/council/YOR> ;
                  lr:reuseOf <https://w3id.org/localreuse/id/project/bin-days> ;
                  lr:reuseKind <https://w3id.org/localreuse/concept/reuse-kind/adoption> ;
                  lr:reuseStatus <https://w3id.org/localreuse/concept/reuse-status/unknown> ;
                  lr:disputedBy <https://w3id.org/localreuse/id/council/%2$s> .
                """;
        Receipt own = register.handIn(YORK, "own.ttl", dispute.formatted(REUSE, "YOR"));
        assertThat(own.submission()).as(own.toString()).map(Submission::status).contains(SubmissionStatus.ACCEPTED);
        Receipt others = register.handIn(YORK, "others.ttl", dispute.formatted(REUSE, "LDS"));
        assertThat(others.submission()).map(Submission::status).contains(SubmissionStatus.PENDING);
        assertThat(register.desk()
                        .submissions()
                        .read(LEEDS, others.submission().orElseThrow().id()))
                .isPresent();
    }

    @Test
    void aContributorDoesNotSpeakForOthers() {
        Receipt receipt = register.handIn(YORK, "bins.yaml", "about: {attributedTo: LDS}\n" + LEEDS_PROJECT);
        assertThat(receipt.submission()).isEmpty();
        assertThat(receipt.report().findings())
                .anySatisfy(finding -> assertThat(finding.message()).contains("does not speak for"));
    }

    @Test
    void onlyWhoIsConcernedConfirms() {
        register.handIn(LEEDS, "bins.yaml", LEEDS_PROJECT);
        register.handIn(YORK, "york.yaml", YORK_REUSES);
        Confirmations confirmations = register.desk().confirmations();
        Word stillTrue = new Word(Kind.STILL_TRUE, Optional.empty(), "", Optional.empty());
        assertRefused(
                Reason.NOT_ALLOWED, () -> confirmations.confirm(HULL, List.of(REUSE), stillTrue, Optional.empty()));
        assertRefused(
                Reason.NOT_ALLOWED,
                () -> confirmations.confirm(
                        HULL, List.of(REUSE), stillTrue, Optional.of(Base.DEFAULT.id("council", "LDS"))));
        Word early = new Word(Kind.ENDED, Optional.of("2019"), "", Optional.empty());
        assertRefused(
                Reason.NOT_UNDERSTOOD, () -> confirmations.confirm(YORK, List.of(REUSE), early, Optional.empty()));

        Word ended = new Word(Kind.ENDED, Optional.of("2025-03"), "", Optional.empty());
        confirmations.confirm(YORK, List.of(REUSE), ended, Optional.empty());
        assertThat(register.ask("SELECT ?s WHERE { ?r lr:currentStatus ?s }"))
                .singleElement()
                .asString()
                .endsWith("/retired");
        Word notSo = new Word(Kind.NOT_SO, Optional.empty(), "It was a trial by another team.", Optional.empty());
        confirmations.confirm(YORK, List.of(REUSE), notSo, Optional.empty());
        assertThat(corroboration()).containsExactly("disputed");
        confirmations.confirm(YORK, List.of(REUSE), stillTrue, Optional.empty());
        assertThat(corroboration()).containsExactly("reuser-only");
    }
}
