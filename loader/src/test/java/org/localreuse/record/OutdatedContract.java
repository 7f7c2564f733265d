package org.localreuse.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localreuse.record.Samples.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionStatus;
import org.localreuse.model.Verdict;
import org.localreuse.record.Change.Standing;
import org.localreuse.record.PublicationLog.Begun;
import org.localreuse.record.SubmissionRecord.Wanted;

/** What a record promises to those who change it at once, whatever the database. */
interface OutdatedContract extends RecordUnderTest {

    @Test
    default void refusesWhatIsOutdatedAndWritesNothingOfIt() {
        carryOut(Samples.simple("a", 0));
        Submission stored = Samples.submission("a", 0);
        Submission next = Samples.changed(stored, SubmissionStatus.REJECTED, 1);
        Change both = new Change(
                NOON,
                List.of(
                        new Standing(Samples.submission("b", 0), Optional.empty()),
                        new Standing(stored, Optional.empty())),
                List.of(Samples.received(Samples.revision("b", 1, "b", Set.of()), "b", "")),
                List.of(Samples.decision("b", Verdict.REJECT, "")),
                List.of(),
                List.of(Samples.published("b", 1, Samples.project("b"))));

        assertThatThrownBy(() -> record().publications().begin(both))
                .isInstanceOf(Outdated.class)
                .hasMessageContaining("submission a ");
        assertThatThrownBy(() -> record().publications()
                        .begin(Samples.decided(
                                Samples.changed(next, SubmissionStatus.REJECTED, 1),
                                Samples.decision("a", Verdict.REJECT, ""))))
                .isInstanceOf(Outdated.class);

        assertThat(record().submissions().find("a")).contains(stored);
        assertThat(record().submissions().find("b")).isEmpty();
        assertThat(record().submissions().story("b").revisions()).isEmpty();
        assertThat(record().publications().unfinished()).isEmpty();
        assertThat(current()).hasSize(1);
    }

    @Test
    default void refusesASecondSubmissionOfTheSameIdentity() {
        record().publications().begin(Samples.simple("a", 0));
        Submission first = Samples.submission("a", 0);
        Submission twin = new Submission(
                "twin", first.identity(), "a", "leeds", SubmissionStatus.ACCEPTED, 1, 1, true, NOON, NOON);

        assertThatThrownBy(() -> record().publications()
                        .begin(Samples.of(twin, Samples.received(Samples.revision("twin", 1, "x", Set.of()), "x", ""))))
                .isInstanceOf(Outdated.class);
        assertThat(record().submissions().find("twin")).isEmpty();
    }

    @Test
    default void whatIsBegunAtOnceComesOneAfterTheOther() throws Exception {
        int each = 10;
        List<Callable<Void>> writers = List.of(writer("x", each), writer("y", each), writer("z", each));
        ExecutorService threads = Executors.newFixedThreadPool(writers.size());
        try {
            for (Future<Void> written : threads.invokeAll(writers)) {
                written.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(record().publications().unfinished())
                .extracting(Begun::id)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, each * 3L).boxed().toList());
        assertThat(record().submissions().list(Wanted.ALL)).hasSize(each * 3);
    }

    /** Writes through connections of its own, as another process would. */
    private Callable<Void> writer(String name, int many) {
        return () -> {
            try (IntakeRecord own = connect()) {
                for (int i = 0; i < many; i++) {
                    own.publications().begin(Samples.simple(name + i, 0));
                }
            }
            return null;
        };
    }

    @Test
    default void onlyOneOfTwoChangesToTheSameVersionIsTaken() throws Exception {
        carryOut(Samples.simple("a", 0));
        Submission next = Samples.changed(Samples.submission("a", 0), SubmissionStatus.REJECTED, 1);
        Callable<Boolean> change = () -> {
            try (IntakeRecord own = connect()) {
                own.publications().begin(Samples.decided(next, Samples.decision("a", Verdict.REJECT, "")));
                return true;
            } catch (Outdated e) {
                return false;
            }
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Boolean> taken = new ArrayList<>();
        try {
            for (Future<Boolean> one : threads.invokeAll(List.of(change, change))) {
                taken.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(taken).containsExactlyInAnyOrder(true, false);
        assertThat(record().submissions().story("a").decisions()).hasSize(1);
    }
}
