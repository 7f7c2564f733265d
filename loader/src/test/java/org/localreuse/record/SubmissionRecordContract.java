package org.localreuse.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localreuse.record.Samples.HULL;
import static org.localreuse.record.Samples.LEEDS;
import static org.localreuse.record.Samples.NOON;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.localreuse.model.Revision;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionStatus;
import org.localreuse.model.Verdict;
import org.localreuse.record.Change.Received;
import org.localreuse.record.Change.Standing;
import org.localreuse.record.SubmissionRecord.Wanted;

/** What a record promises of submissions, whatever the database. */
interface SubmissionRecordContract extends RecordUnderTest {

    @Test
    default void isEmptyAtFirst() {
        assertThat(record().submissions().find("a")).isEmpty();
        assertThat(record().submissions().list(Wanted.ALL)).isEmpty();
        assertThat(record().submissions().story("a").revisions()).isEmpty();
        assertThat(record().submissions().content("a", 1)).isEmpty();
        assertThat(record().submissions().parts("a", 1)).isEmpty();
        assertThat(record().publications().last()).isEmpty();
        assertThat(record().publications().unfinished()).isEmpty();
        assertThat(record().publications().changes(0, 10)).isEmpty();
        assertThat(record().keys().list()).isEmpty();
        assertThat(current()).isEmpty();
    }

    @Test
    default void readsBackWhatWasHandedIn() {
        Submission submission = Samples.submission("bins", 0);
        Revision revision = Samples.revision("bins", 1, "bins: ü", Set.of(LEEDS, HULL));
        Received received = Samples.received(revision, "bins: ü", Samples.project("waiting"));
        record().publications()
                .begin(new Change(
                        NOON,
                        List.of(new Standing(submission, Optional.of("receipt digest"))),
                        List.of(received),
                        List.of(),
                        List.of(),
                        List.of()));
        reopen();

        SubmissionRecord submissions = record().submissions();
        assertThat(submissions.find("bins")).contains(submission);
        assertThat(submissions.withIdentity("file:///bins")).contains(submission);
        assertThat(submissions.withReceipt("receipt digest")).contains(submission);
        assertThat(submissions.withIdentity("file:///other")).isEmpty();
        assertThat(submissions.withReceipt("other")).isEmpty();
        assertThat(submissions.story("bins").revisions()).containsExactly(revision);
        assertThat(submissions.story("bins").decisions()).isEmpty();
        assertThat(submissions.content("bins", 1)).hasValue("bins: ü".getBytes(StandardCharsets.UTF_8));
        assertThat(submissions.content("bins", 2)).isEmpty();
        assertThat(submissions.withDigest(revision.digest())).contains(submission);
        assertThat(submissions.withDigest("other")).isEmpty();
        assertThat(submissions.parts("bins", 1)).singleElement().satisfies(part -> {
            assertThat(part.number()).isEqualTo(1);
            assertThat(part.awaits()).containsExactlyInAnyOrder(LEEDS, HULL);
            assertThat(part.decided()).isEmpty();
            RecordUnderTest.assertSame(
                    part.publication(), received.parts().getFirst().publication());
        });
        assertThat(record().publications().unfinished())
                .as("nothing was published")
                .isEmpty();
    }

    @Test
    default void keepsEveryRevisionAndDecisionInOrder() {
        Submission first = Samples.submission("a", 0);
        carryOut(Samples.simple("a", 0));
        Submission second = Samples.changed(first, SubmissionStatus.PENDING, 2);
        Revision revision = Samples.revision("a", 2, "second", Set.of(HULL));
        record().publications().begin(Samples.of(second, Samples.received(revision, "second", "")));
        Submission third = Samples.changed(second, SubmissionStatus.RETURNED, 2);
        record().publications().begin(Samples.decided(third, Samples.decision("a", Verdict.RETURN, "Say since when.")));
        Submission fourth = Samples.changed(third, SubmissionStatus.REJECTED, 2);
        record().publications().begin(Samples.decided(fourth, Samples.decision("a", Verdict.REJECT, "Never so.")));

        assertThat(record().submissions().find("a")).contains(fourth);
        assertThat(record().submissions().story("a").revisions())
                .extracting(Revision::number)
                .containsExactly(1, 2);
        assertThat(record().submissions().story("a").decisions())
                .containsExactly(
                        Samples.decision("a", Verdict.RETURN, "Say since when."),
                        Samples.decision("a", Verdict.REJECT, "Never so."));
    }

    @Test
    default void keepsTheReceiptWhenTheSubmissionChanges() {
        Submission first = Samples.submission("a", 0);
        Change change = Samples.simple("a", 0);
        record().publications()
                .begin(new Change(
                        NOON,
                        List.of(new Standing(first, Optional.of("digest"))),
                        change.received(),
                        List.of(),
                        List.of(),
                        List.of()));
        Submission second = Samples.changed(first, SubmissionStatus.WITHDRAWN, 1);

        record().publications().begin(Samples.decided(second, Samples.decision("a", Verdict.WITHDRAW, "")));

        assertThat(record().submissions().withReceipt("digest")).contains(second);
    }

    @Test
    default void keepsEqualBytesOfTwoSubmissions() {
        record().publications()
                .begin(Samples.of(
                        Samples.submission("a", 0),
                        Samples.received(Samples.revision("a", 1, "same", Set.of()), "same", "")));
        record().publications()
                .begin(Samples.of(
                        Samples.submission("b", 0),
                        Samples.received(Samples.revision("b", 1, "same", Set.of()), "same", "")));

        assertThat(record().submissions().content("a", 1)).hasValue("same".getBytes(StandardCharsets.UTF_8));
        assertThat(record().submissions().content("b", 1)).hasValue("same".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    default void hasNoBytesForWhatTheRegistryWroteItself() {
        Revision revision = Samples.revision("a", 1, "", Set.of());
        record().publications()
                .begin(Samples.of(Samples.submission("a", 0), new Received(revision, Optional.empty(), List.of())));

        assertThat(record().submissions().content("a", 1)).isEmpty();
        assertThat(record().submissions().story("a").revisions()).containsExactly(revision);
    }

    @Test
    default void takesTextThatADatabaseMayNotHold() {
        Submission odd = new Submission(
                "odd",
                "x\u0000\uD800y",
                "'; drop table submission; --\u0000",
                "leeds",
                SubmissionStatus.PENDING,
                1,
                1,
                false,
                NOON,
                NOON);
        record().publications()
                .begin(Samples.of(
                        odd,
                        Samples.received(Samples.revision("odd", 1, "c\u0000\uDC00d\uD83D\uDE00", Set.of()), "c", "")));

        assertThat(record().submissions().withIdentity("x\u0000\uD800y"))
                .get()
                .extracting(Submission::name)
                .isEqualTo("'; drop table submission; --\uFFFD");
        assertThat(record().submissions().find("odd\u0000")).isEmpty();
        assertThat(record().submissions()
                        .story("odd")
                        .revisions()
                        .getFirst()
                        .report()
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.value()).isEqualTo("c\u0000\uDC00d\uD83D\uDE00");
                    assertThat(finding.hint()).isEqualTo("A\u0000B");
                });
    }

    @Test
    default void listsTheNewestFirstAndPageByPage() {
        List.of("a", "c", "b").forEach(id -> record().publications().begin(Samples.simple(id, 5)));
        record().publications().begin(Samples.simple("new", 9));
        record().publications().begin(Samples.simple("old", 1));

        assertThat(ids(Wanted.ALL)).containsExactly("new", "c", "b", "a", "old");
        Wanted first = new Wanted(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), OptionalInt.of(2));
        assertThat(ids(first)).containsExactly("new", "c");
        Wanted second = new Wanted(Optional.empty(), Set.of(), Optional.empty(), Optional.of("c"), OptionalInt.of(2));
        assertThat(ids(second)).containsExactly("b", "a");
        Wanted last = new Wanted(Optional.empty(), Set.of(), Optional.empty(), Optional.of("old"), OptionalInt.of(2));
        assertThat(ids(last)).isEmpty();
    }

    private List<String> ids(Wanted wanted) {
        return record().submissions().list(wanted).stream().map(Submission::id).toList();
    }

    @Test
    default void listsByPrincipalByWhomItAwaitsAndByStatus() {
        record().publications().begin(Samples.simple("own", 1));
        awaiting("theirs", 2, Set.of(HULL));
        awaiting("both", 3, Set.of(LEEDS, HULL));
        Submission once = awaiting("once", 4, Set.of(LEEDS));
        record().publications()
                .begin(Samples.decided(
                        Samples.changed(once, SubmissionStatus.REJECTED, 1),
                        Samples.decision("once", Verdict.REJECT, "")));

        assertThat(ids(wanted(Optional.of("leeds"), Set.of()))).containsExactly("own");
        assertThat(ids(wanted(Optional.empty(), Set.of(LEEDS)))).containsExactly("once", "both");
        assertThat(ids(wanted(Optional.empty(), Set.of(LEEDS, HULL)))).containsExactly("once", "both", "theirs");
        assertThat(ids(wanted(Optional.of("leeds"), Set.of(LEEDS)))).containsExactly("once", "both", "own");
        assertThat(ids(new Wanted(
                        Optional.of("leeds"),
                        Set.of(LEEDS),
                        Optional.of(SubmissionStatus.PENDING),
                        Optional.of("once"),
                        OptionalInt.of(9))))
                .containsExactly("both");
    }

    private static Wanted wanted(Optional<String> by, Set<Node> awaiting) {
        return new Wanted(by, awaiting, Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    private Submission awaiting(String id, long seconds, Set<Node> organisations) {
        Submission plain = Samples.submission(id, seconds);
        Submission pending = new Submission(
                id,
                plain.identity(),
                plain.name(),
                "somebody",
                SubmissionStatus.PENDING,
                1,
                1,
                false,
                plain.receivedAt(),
                plain.changedAt());
        record().publications()
                .begin(Samples.of(
                        pending,
                        Samples.received(Samples.revision(id, 1, id, organisations), id, Samples.project(id))));
        return pending;
    }
}
