package org.localreuse.harvest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.harvest.FeedBroken;
import org.localreuse.harvest.Page;
import org.localreuse.harvest.Page.Visit;
import org.localreuse.harvest.RawRecord;
import org.localreuse.harvest.TestCkan;
import org.localreuse.harvest.TestDatasets;
import org.localreuse.harvest.TestRegistry;
import org.localreuse.harvest.TestRegistry.Answer;
import org.localreuse.harvest.fetch.Fetcher;
import org.localreuse.model.Source;
import org.localreuse.model.SourceType;

/** What CKANs really do. */
class CkanFeedTest {

    private final TestRegistry registry = TestRegistry.start();
    private final Fetcher fetcher = Reading.fetcher();

    @AfterEach
    void stop() {
        fetcher.close();
        registry.close();
    }

    private Source source(TestCkan ckan) {
        registry.serve("/ckan", ckan);
        return registry.source("ckan", SourceType.CKAN, "/ckan");
    }

    private static List<String> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(TestDatasets::id).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ckan",
                "/ckan/",
                "/ckan/api",
                "/ckan/api/3",
                "/ckan/api/3/",
                "/ckan/api/3/action",
                "/ckan/api/3/action/package_search",
                "/ckan/api/3/action/package_search?rows=5",
                "/ckan/dataset"
            })
    void findsTheApiHoweverItIsWrittenDown(String path) {
        registry.serve("/ckan", new TestCkan(3));
        Reading reading = Reading.of(fetcher, registry.source("x", SourceType.CKAN, path));
        assertThat(reading.keys()).containsExactlyInAnyOrderElementsOf(ids(0, 3));
    }

    @Test
    void asksForWhatTheFilterOfTheAddressSays() {
        registry.serve("/ckan", new TestCkan(3));
        Reading.of(fetcher, registry.source("x", SourceType.CKAN, "/ckan?fq=organization:leeds&rows=2"));
        assertThat(registry.asked().getFirst().address().getRawQuery())
                .startsWith("fq=organization:leeds&start=0&rows=500");
    }

    @Test
    void passesOnEachDatasetAsItCame() {
        Reading reading = Reading.of(fetcher, source(new TestCkan(2)));
        RawRecord newest = reading.records.getFirst();
        assertThat(newest.key()).isEqualTo(TestDatasets.id(1));
        assertThat(newest.mark()).contains("2020-01-01T00:01:00.000001");
        assertThat(new String(newest.payload(), StandardCharsets.UTF_8))
                .isEqualTo(TestDatasets.ckan(1, 0, "2020-01-01T00:01:00.000001"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 1000})
    void goesOnByWhatCameAndNotByWhatWasAskedFor(int cap) {
        Reading reading = Reading.of(fetcher, source(new TestCkan(123).atMost(cap)));
        assertThat(reading.keys()).doesNotHaveDuplicates().hasSize(123);
        assertThat(reading.pages.getFirst().total()).hasValue(123);
    }

    @Test
    void readsAnEmptySite() {
        Reading reading = Reading.of(fetcher, source(new TestCkan(0)));
        assertThat(reading.records).isEmpty();
        assertThat(reading.pages.getFirst().total()).hasValue(0);
        assertThat(reading.restUnchanged()).isFalse();
    }

    @Test
    void tellsTheOneThatTheServerStumblesOver() {
        Reading reading = Reading.of(fetcher, source(new TestCkan(30).stumbleOver(11)));
        assertThat(reading.keys()).doesNotHaveDuplicates().hasSize(29).doesNotContain(TestDatasets.id(11));
        assertThat(reading.unreadable).singleElement().satisfies(one -> {
            assertThat(one.key()).contains(TestDatasets.id(11));
            assertThat(one.reason().message()).contains("stumbles over its dataset number 19");
        });
    }

    @Test
    void blamesTheServerWhereItStumblesOverEverything() {
        TestCkan ckan = new TestCkan(60);
        IntStream.range(0, 60).forEach(ckan::stumbleOver);
        assertThatThrownBy(() -> Reading.of(fetcher, source(ckan)))
                .isInstanceOf(FeedBroken.class)
                .hasMessageContaining("answers 500");
        registry.serve("/down", (path, request) -> Answer.status(500));
        assertThatThrownBy(() -> Reading.of(fetcher, registry.source("x", SourceType.CKAN, "/down")))
                .isInstanceOf(FeedBroken.class)
                .hasMessageContaining("has a fault");
    }

    /** One vanishes from a page that was read: those behind it move up, across the edge of the page. */
    @Test
    void missesNoneWhenOthersVanishMeanwhile() {
        TestCkan ckan = new TestCkan(20).atMost(5);
        ckan.meanwhile(() -> {
            ckan.remove(19);
            ckan.remove(17);
        });
        assertThat(Reading.of(fetcher, source(ckan)).keys())
                .doesNotHaveDuplicates()
                .containsAll(ids(0, 17));
    }

    /** One that was not read yet is changed, and so moves to the front, where we have been already. */
    @Test
    void missesNoneThatChangesMeanwhile() {
        TestCkan ckan = new TestCkan(20).atMost(5);
        ckan.meanwhile(() -> {}).meanwhile(() -> ckan.change(3));
        assertThat(Reading.of(fetcher, source(ckan)).keys())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ids(0, 20));
    }

    @Test
    void passesOnTheNewestStateOfOneThatComesTwice() {
        TestCkan ckan = new TestCkan(10).atMost(5);
        ckan.meanwhile(() -> ckan.add(1));
        List<String> keys = Reading.of(fetcher, source(ckan)).keys();
        assertThat(keys).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids(0, 11));
    }

    @Test
    void believesNoSiteThatCountsOnAndListsNoMore() {
        assertThatThrownBy(() -> Reading.of(fetcher, source(new TestCkan(50).claiming(5_000))))
                .isInstanceOf(FeedBroken.class)
                .hasMessageContaining("says that it has 5000 datasets and lists none after the first 50");
        assertThat(Reading.of(fetcher, source(new TestCkan(50).claiming(53))).keys())
                .hasSize(50);
    }

    @Test
    void asksNoFurtherWhenNothingChanged() {
        TestCkan ckan = new TestCkan(1_200);
        Source source = source(ckan);
        Reading first = Reading.of(fetcher, source);
        registry.forget();
        Reading second = first.again(fetcher, source);
        assertThat(second.restUnchanged()).isTrue();
        assertThat(registry.asked()).hasSize(1);
    }

    @Test
    void asksNoFurtherThanTheChangesReach() {
        TestCkan ckan = new TestCkan(1_200);
        Source source = source(ckan);
        Reading first = Reading.of(fetcher, source);
        ckan.change(5);
        ckan.add(2);
        registry.forget();
        Reading second = first.again(fetcher, source);
        assertThat(second.keys()).startsWith(TestDatasets.id(5), TestDatasets.id(1_201), TestDatasets.id(1_200));
        assertThat(second.restUnchanged()).isTrue();
        assertThat(registry.asked()).hasSize(2);
    }

    @Test
    void readsEverythingWhenOneHasVanished() {
        TestCkan ckan = new TestCkan(1_200);
        Source source = source(ckan);
        Reading first = Reading.of(fetcher, source);
        ckan.remove(700);
        Reading second = first.again(fetcher, source);
        assertThat(second.restUnchanged()).isFalse();
        assertThat(second.keys()).hasSize(1_199).doesNotContain(TestDatasets.id(700));
    }

    @Test
    void isToldByTheServerThatNothingChanged() {
        TestCkan ckan = new TestCkan(40).withTags();
        Source source = source(ckan);
        Reading first = Reading.of(fetcher, source);
        Reading second = first.again(fetcher, source);
        assertThat(second.restUnchanged()).isTrue();
        assertThat(second.records).isEmpty();
        ckan.change(7);
        assertThat(first.again(fetcher, source).keys()).contains(TestDatasets.id(7));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "state":"active","private"  | "state":"deleted","private"
            "state":"active","private"  | "state":"draft","private"
            "private":false             | "private":true
            "private":false             | "private":"True"
            "type":"dataset"            | "type":"harvest"
            "type":"dataset"            | "type":"showcase"
            """)
    void passesOverWhatIsNoDatasetOrNoneAnyMore(String before, String after) {
        TestCkan ckan = new TestCkan(3).spoil(1, json -> json.replace(before, after));
        Reading reading = Reading.of(fetcher, source(ckan));
        assertThat(reading.keys()).containsExactly(TestDatasets.id(2), TestDatasets.id(0));
        assertThat(reading.unreadable).isEmpty();
    }

    @Test
    void tellsWhatIsNoDatasetAtAllAndTakesTheOthers() {
        TestCkan ckan = new TestCkan(6)
                .spoil(0, json -> "null")
                .spoil(1, json -> "\"gone\"")
                .spoil(2, json -> json.replaceFirst("\"id\":\"[^\"]*\",\"name\":\"[^\"]*\"", "\"id\":null"))
                .spoil(3, json -> json.replaceFirst("\"size\":\"\\d+\"", "\"size\":NaN"))
                .spoil(4, json -> json.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":4711"));
        Reading reading = Reading.of(fetcher, source(ckan));
        assertThat(reading.keys()).containsExactly(TestDatasets.id(5), "4711");
        assertThat(reading.unreadable)
                .extracting(one -> one.reason().message())
                .satisfiesExactly(
                        nan -> assertThat(nan).contains("no valid JSON", "NaN"),
                        idless -> assertThat(idless).contains("has no id"),
                        text -> assertThat(text).contains("something else stands here"),
                        nothing -> assertThat(nothing).contains("something else stands here"));
        assertThat(reading.unreadable.getFirst().key()).contains(TestDatasets.id(3));
        assertThat(reading.unreadable.getFirst().reason().position().line()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <!DOCTYPE html><title>Maintenance</title>                | a page for people
            {"success":false,"error":{"message":"Search is off"}}    | answers that it failed: Search is off.
            {"success":true,"result":{"results":null}}               | lists nothing where its datasets should stand
            {"success":true,"result":null}                           | lists nothing where its datasets should stand
            {"success":true,"result":{"results":[{"id":"a"},{]}}     | line 1, column
            {"success":true,"result":{"results":[{"id":"a            | line 1, column
            ``                                                       | is empty
            """)
    void refusesAnAnswerThatIsNone(String text, String reason) {
        registry.serve("/ckan", (path, request) -> Answer.withoutTag("application/json", text));
        assertThatThrownBy(() -> Reading.of(fetcher, registry.source("x", SourceType.CKAN, "/ckan")))
                .isInstanceOf(FeedBroken.class)
                .hasMessageContaining(reason)
                .hasMessageContaining(registry.address("/ckan").toString());
    }

    @Test
    void asksForEachDatasetWhereThereIsNoSearch() {
        TestCkan ckan = new TestCkan(45).withoutSearch().stumbleOver(9);
        Reading reading = Reading.of(fetcher, source(ckan));
        assertThat(reading.keys()).hasSize(44).doesNotContain(TestDatasets.id(9));
        assertThat(reading.unreadable).hasSize(1);
        assertThat(reading.pages).hasSize(3);
    }

    @Test
    void goesOnFromACursorInAnotherHarvest() {
        Source source = source(new TestCkan(1_200));
        Page first = new Feeds(fetcher)
                .of(source.type())
                .read(source, Optional.empty(), Visit.NONE, Reading.NOTHING)
                .orElseThrow();
        Page second = new Feeds(fetcher)
                .of(source.type())
                .read(source, first.next(), Visit.NONE, Reading.NOTHING)
                .orElseThrow();
        assertThat(second.records())
                .hasSize(500)
                .extracting(RawRecord::key)
                .doesNotContainAnyElementsOf(
                        first.records().stream().map(RawRecord::key).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"success":true,"result":%s}                                          | 1
            {"success":true,"result":[%s]}                                        | 1
            {"success":true,"result":{"count":1,"results":[%s]}}                  | 1
            %s                                                                    | 1
            [%s]                                                                  | 1
            {"response":{"docs":[{"id":"x","validated_data_dict":"{\\"id\\":\\"x\\"}"}]}} | 1
            """)
    void readsASavedAnswerToo(String text, int datasets) {
        registry.document("/saved.json", "application/json", text.replace("%s", TestDatasets.ckan(3, 0, "2026-01-01")));
        Source source = registry.source("x", SourceType.CKAN, "/saved.json");
        Reading first = Reading.of(fetcher, source);
        assertThat(first.records).hasSize(datasets);
        assertThat(first.again(fetcher, source).unchanged).isEqualTo(1);
    }
}
