package org.localreuse.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localreuse.record.Samples.BASE;
import static org.localreuse.record.Samples.NOON;

import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.localreuse.model.Comparison;
import org.localreuse.model.Comparison.Verdict;
import org.localreuse.record.PublicationLog.Begun;

/** What a record promises of records that may be of the same dataset, whatever the database. */
interface IdentityRecordContract extends RecordUnderTest {

    private static Comparison comparison(String one, String other, Verdict verdict) {
        return new Comparison(dataset(one), dataset(other), verdict, "Seen both: “ŵ”.", "moderator", NOON);
    }

    private static Node dataset(String key) {
        return BASE.id("dataset", "north/" + key);
    }

    private void decide(Comparison comparison) {
        record().publications()
                .begin(new Change(NOON, List.of(), List.of(), List.of(), List.of(), List.of()), List.of(comparison));
    }

    @Test
    default void ofEachPairTheLastThatWasDecidedStands() {
        decide(comparison("a", "b", Verdict.SAME));
        decide(comparison("c", "d", Verdict.DIFFERENT));
        decide(comparison("e", "f", Verdict.SAME));
        reopen();
        assertThat(record().identity().standing())
                .containsExactly(
                        comparison("a", "b", Verdict.SAME),
                        comparison("c", "d", Verdict.DIFFERENT),
                        comparison("e", "f", Verdict.SAME));

        decide(comparison("b", "a", Verdict.DIFFERENT));
        decide(comparison("f", "e", Verdict.TAKEN_BACK));
        assertThat(record().identity().standing())
                .as("in whatever order the two were named")
                .containsExactly(comparison("c", "d", Verdict.DIFFERENT), comparison("b", "a", Verdict.DIFFERENT));
    }

    @Test
    default void aDecisionIsWrittenWithWhatItPublishes() {
        Comparison same = comparison("a", "b", Verdict.SAME);
        record().publications().begin(Samples.simple("x", 0), List.of(same));

        assertThat(record().identity().standing()).containsExactly(same);
        assertThat(record().publications().unfinished()).extracting(Begun::id).containsExactly(1L);
    }
}
