package org.localreuse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localreuse.model.NotTaken;
import org.localreuse.model.NotTaken.Reason;
import org.localreuse.model.Principal;
import org.localreuse.model.Submission;
import org.localreuse.model.SubmissionStatus;
import org.localreuse.model.Verdict;
import org.localreuse.ontology.Base;
import org.localreuse.record.Change;
import org.localreuse.record.Change.Standing;
import org.localreuse.record.IntakeRecord;
import org.localreuse.record.SqlRecord;
import org.localreuse.store.EmbeddedStore;

/** Another process changes a submission in the record, between the moment at which it was read here and the one at which it is written. */
class OvertakenTest {

    private static final Principal LEEDS = TestRegister.contributor("LDS");

    @TempDir
    private Path folder;

    private final Overtaking clock = new Overtaking();
    private IntakeRecord other;
    private TestRegister register;

    @BeforeEach
    void open() {
        Path file = folder.resolve("intake.db");
        register = new TestRegister(EmbeddedStore.inMemory(Base.DEFAULT), SqlRecord.sqlite(file), clock);
        other = SqlRecord.sqlite(file);
    }

    @AfterEach
    void close() {
        other.close();
        register.close();
    }

    private Submission handedIn() {
        return register.handIn(LEEDS, "bins.yaml", text("Bin days"))
                .submission()
                .orElseThrow();
    }

    private static String text(String title) {
        return """
                projects:
                  - id: bin-days
                    title: %s
                    description: Says which bin to put out on which day.
                    leads: [LDS]
                    stage: live
                """.formatted(title);
    }

    private void withdraw(Submission submission) {
        Submission withdrawn = new Submission(
                submission.id(),
                submission.identity(),
                submission.name(),
                submission.by(),
                SubmissionStatus.WITHDRAWN,
                submission.revisions(),
                submission.version() + 1,
                false,
                submission.receivedAt(),
                Overtaking.NOW);
        List<Standing> standing = List.of(new Standing(withdrawn, Optional.empty()));
        other.publications().begin(new Change(Overtaking.NOW, standing, List.of(), List.of(), List.of(), List.of()));
    }

    private static void assertOutdated(Runnable work) {
        assertThatExceptionOfType(NotTaken.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.OUTDATED))
                .withMessageContaining("has changed meanwhile");
    }

    @Test
    void aDecisionIsNotTaken() {
        Submission submission = handedIn();
        Submissions submissions = register.desk().submissions();
        long revision = register.store().revision();
        clock.overtake(() -> withdraw(submission));

        assertOutdated(() -> submissions.decide(
                LEEDS, submission.id(), OptionalLong.of(submission.version()), Verdict.WITHDRAW, "Closed."));
        assertThat(register.store().revision()).isEqualTo(revision);
        assertThat(submissions
                        .read(LEEDS, submission.id())
                        .orElseThrow()
                        .story()
                        .decisions())
                .isEmpty();
    }

    @Test
    void anotherVersionIsNotTaken() {
        Submission submission = handedIn();
        Submissions submissions = register.desk().submissions();
        clock.overtake(() -> withdraw(submission));

        assertOutdated(() -> submissions.revise(
                LEEDS,
                submission.id(),
                OptionalLong.of(submission.version()),
                TestRegister.file("bins.yaml", text("Bin days of Leeds")),
                LoadOptions.DEFAULT));
        assertThat(submissions
                        .read(LEEDS, submission.id())
                        .orElseThrow()
                        .story()
                        .revisions())
                .hasSize(1);
    }

    /** Whoever asks for the time gives another process its chance. */
    private static final class Overtaking extends Clock {

        static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

        private Optional<Runnable> change = Optional.empty();

        void overtake(Runnable work) {
            change = Optional.of(work);
        }

        @Override
        public Instant instant() {
            Optional<Runnable> now = change;
            change = Optional.empty();
            now.ifPresent(Runnable::run);
            return NOW;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
