package org.localreuse.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localreuse.record.Samples.BASE;
import static org.localreuse.record.Samples.NOON;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.localreuse.model.Finding;
import org.localreuse.model.Harvest;
import org.localreuse.model.Harvest.State;
import org.localreuse.model.Position;
import org.localreuse.model.Sha256;
import org.localreuse.model.Source;
import org.localreuse.model.SourceType;
import org.localreuse.record.HarvestRecord.Difference;
import org.localreuse.record.HarvestRecord.Entry;
import org.localreuse.record.HarvestRecord.Found;
import org.localreuse.record.HarvestRecord.Known;
import org.localreuse.record.HarvestRecord.Remembered;

/** What a record promises of other registries and what they list, whatever the database. */
interface HarvestRecordContract extends RecordUnderTest {

    Source LEEDS = new Source(
            "leeds",
            SourceType.CKAN,
            URI.create("https://data.example.org/"),
            "Data of the north",
            Optional.of(BASE.id("council", "LDS")),
            Optional.of(Duration.ofHours(6)),
            20,
            false);

    private HarvestRecord harvests() {
        return record().harvests();
    }

    @Test
    default void keepsSourcesUntilTheyAreRemoved() {
        harvests().put(LEEDS, NOON);
        reopen();
        assertThat(harvests().sources()).containsExactly(LEEDS);

        Source other = new Source(
                "leeds", SourceType.DCAT, LEEDS.address(), "Anders", Optional.empty(), Optional.empty(), 5, true);
        harvests().put(other, NOON);
        assertThat(harvests().sources()).containsExactly(other);

        assertThat(harvests().remove("leeds", NOON)).isTrue();
        assertThat(harvests().remove("leeds", NOON)).isFalse();
        assertThat(harvests().sources()).isEmpty();
        harvests().put(LEEDS, NOON);
        assertThat(harvests().sources()).containsExactly(LEEDS);
    }

    @Test
    default void aSecondHarvestSeesWhatIsNewChangedAndMissing() {
        harvestOf(found("a", "1"), found("b", "1"), found("c", "1"));

        Harvest second = begin();
        second = second.afterPage(Optional.empty(), false, false, false);
        harvests().keep(second, List.of(found("b", "2"), found("d", "1")), Set.of("a"), Optional.empty());

        assertThat(harvests().difference(second)).isEqualTo(new Difference(3, 1, 1, 0, 1));
        assertThat(harvests().missing(second, 9)).containsExactly("c");
        settle(second);
        settle(second);
        List<Entry> entries = harvests().entries("leeds", 0, 250);
        assertThat(entries).extracting(Entry::key).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(entries).extracting(Entry::place).containsExactly(0L, 1L, 2L, 3L);
        assertThat(entries.stream().filter(entry -> entry.goneAt().isPresent()))
                .extracting(Entry::key)
                .containsExactly("c");
        assertThat(harvests().size("leeds")).isEqualTo(3);
        assertThat(harvests().changedPlaces(second)).hasSize(3);
        assertThat(harvests().known("leeds", List.of("b", "z")))
                .containsOnlyKeys("b")
                .containsEntry("b", new Known(Sha256.hex("2"), Optional.of("mark 2"), false));
        assertThat(harvests().payload(Sha256.hex("2"))).hasValue("2".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    default void whatIsListedAgainIsBack() {
        harvestOf(found("a", "1"), found("b", "1"));
        harvestOf(found("a", "1"));
        assertThat(harvests().known("leeds", List.of("b")).get("b").gone()).isTrue();
        Harvest third = begin().afterPage(Optional.empty(), false, false, false);
        harvests().keep(third, List.of(found("b", "1")), Set.of("a"), Optional.empty());
        assertThat(harvests().difference(third)).isEqualTo(new Difference(1, 1, 0, 0, 0));
        settle(third);
        assertThat(harvests().size("leeds")).isEqualTo(2);
        assertThat(harvests().entries("leeds", 0, 250)).hasSize(2);
    }

    @Test
    default void nothingIsMissingWhereTheFeedSaysSoOrSomethingEscaped() {
        harvestOf(found("a", "1"));
        Harvest rest = begin().afterPage(Optional.empty(), false, true, false);
        assertThat(harvests().difference(rest)).isEqualTo(new Difference(1, 0, 0, 0, 0));
        Harvest unsure = begin().afterPage(Optional.empty(), false, false, true);
        assertThat(harvests().difference(unsure).missing()).isZero();
        Harvest sure = begin().afterPage(Optional.empty(), false, false, false);
        assertThat(harvests().difference(sure).missing()).isEqualTo(1);
    }

    @Test
    default void whatGoesIntoQuarantineStandsAsItWasBefore() {
        harvestOf(found("a", "1"));
        Found bad = refused("a", "2");
        Harvest harvest = begin().afterPage(Optional.empty(), false, false, false);
        harvests().keep(harvest, List.of(bad), Set.of(), Optional.empty());
        assertThat(harvests().refused(harvest, 5)).containsOnlyKeys("a").containsValue(bad.findings());
        assertThat(harvests().difference(harvest).quarantined()).isEqualTo(1);
        settle(harvest);

        Entry entry = harvests().quarantined("leeds", 5).getFirst();
        assertThat(entry.findings()).isEqualTo(bad.findings());
        assertThat(entry.dataset()).contains(dataset("a"));
        assertThat(entry.statements()
                        .isIsomorphicWith(found("a", "1").statements().orElseThrow()))
                .isTrue();
        assertThat(entry.payload()).isEqualTo(Sha256.hex("2"));
    }

    @Test
    default void aPageIsRememberedOnceItsHarvestWasCarriedThrough() {
        Remembered page = new Remembered(
                Optional.of("p2"), Optional.of("\"e\""), Optional.empty(), Optional.of("p3"), List.of("a", "b"));
        Harvest first = begin().afterPage(Optional.of("p3"), false, false, false);
        harvests().keep(first, List.of(), Set.of(), Optional.of(page));
        assertThat(harvests().remembered("leeds", Optional.of("p2"))).isEmpty();

        harvests().keep(first.ended(State.DONE, NOON, ""));
        assertThat(harvests().remembered("leeds", Optional.of("p2"))).contains(page);
        assertThat(harvests().remembered("leeds", Optional.empty())).isEmpty();

        Harvest second = begin().afterPage(Optional.empty(), false, false, false);
        harvests()
                .keep(
                        second,
                        List.of(),
                        Set.of(),
                        Optional.of(new Remembered(
                                Optional.of("p2"),
                                Optional.of("\"f\""),
                                Optional.empty(),
                                Optional.empty(),
                                List.of())));
        harvests().keep(second.ended(State.DISCARDED, NOON, ""));
        assertThat(harvests().remembered("leeds", Optional.of("p2"))).contains(page);
    }

    @Test
    default void goesOnWhereItWasCutShortAndIsDiscardedForAnother() {
        Harvest first = begin().afterPage(Optional.of("p2"), false, false, false);
        harvests().keep(first, List.of(found("a", "1")), Set.of(), Optional.empty());
        reopen();
        assertThat(harvests().harvests("leeds", 9)).containsExactly(first);
        assertThat(harvests().difference(first).added()).isEqualTo(1);

        Harvest second = harvests().begin(LEEDS, NOON.plusSeconds(1));
        assertThat(harvests().harvests("leeds", 9)).hasSize(2).first().isEqualTo(second);
        assertThat(harvests().harvests("leeds", 9).getLast().state()).isEqualTo(State.DISCARDED);
        assertThat(harvests().difference(second).added()).isZero();
    }

    private Harvest begin() {
        harvests().put(LEEDS, NOON);
        return harvests().begin(LEEDS, NOON);
    }

    private void harvestOf(Found... found) {
        Harvest harvest = begin().afterPage(Optional.empty(), false, false, false);
        harvests().keep(harvest, Arrays.asList(found), Set.of(), Optional.empty());
        settle(harvest);
        harvests().keep(harvest.ended(State.DONE, NOON, ""));
    }

    private void settle(Harvest harvest) {
        harvests().settle(harvest.now(State.PUBLISHING, ""));
    }

    private static Node dataset(String key) {
        return BASE.id("dataset", "leeds/" + key);
    }

    private static Found found(String key, String payload) {
        Graph statements = Samples.publication("x", Samples.project(key)).statements();
        return new Found(
                key,
                "CKAN",
                payload.getBytes(StandardCharsets.UTF_8),
                Optional.of("mark " + payload),
                Optional.of(dataset(key)),
                Optional.of(statements),
                List.of());
    }

    private static Found refused(String key, String payload) {
        return new Found(
                key,
                "CKAN",
                payload.getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Finding.refusal(Position.UNKNOWN, "It has no title.", "Give it one.")));
    }
}
