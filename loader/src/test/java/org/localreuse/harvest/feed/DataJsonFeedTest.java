package org.localreuse.harvest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.harvest.FeedBroken;
import org.localreuse.harvest.Page;
import org.localreuse.harvest.Page.Visit;
import org.localreuse.harvest.TestDatasets;
import org.localreuse.harvest.TestRegistry;
import org.localreuse.harvest.fetch.Fetcher;
import org.localreuse.model.Source;
import org.localreuse.model.SourceType;

class DataJsonFeedTest {

    private final TestRegistry registry = TestRegistry.start();
    private final Fetcher fetcher = Reading.fetcher();
    private final Source source = registry.source("x", SourceType.DATAJSON, "/data.json");

    @AfterEach
    void stop() {
        fetcher.close();
        registry.close();
    }

    @Test
    void readsOneDocumentInPagesAndFetchesItOnce() {
        registry.document("/data.json", "application/json", TestDatasets.dataJsonOf(1_234));
        Reading reading = Reading.of(fetcher, source);
        assertThat(reading.records).hasSize(1_234);
        assertThat(reading.pages).hasSize(3);
        assertThat(new String(reading.records.get(777).payload(), StandardCharsets.UTF_8))
                .isEqualTo(TestDatasets.dataJson(777));
        assertThat(registry.asked()).hasToString("[GET /data.json]");
        registry.forget();
        Reading again = reading.again(fetcher, source);
        assertThat(again.unchanged).isEqualTo(3);
        assertThat(again.again(fetcher, source).unchanged).isEqualTo(3);
        assertThat(registry.asked()).hasSize(2);
    }

    @Test
    void goesOnFromACursorInAnotherHarvest() {
        registry.document("/data.json", "application/json", TestDatasets.dataJsonOf(1_234));
        Page last = new Feeds(fetcher)
                .of(source.type())
                .read(source, Optional.of("1000"), Visit.NONE, Reading.NOTHING)
                .orElseThrow();
        assertThat(last.records()).hasSize(234);
        assertThat(last.next()).isEmpty();
    }

    @Test
    void readsTheBareListOfEarlierYearsAndAByteOrderMark() {
        registry.document(
                "/data.json",
                "text/plain",
                "\uFEFF[" + TestDatasets.dataJson(1) + "," + TestDatasets.dataJson(2) + "]");
        assertThat(Reading.of(fetcher, source).records)
                .hasSize(2)
                .allSatisfy(found -> assertThat(found.payload()).startsWith('{'));
    }

    @Test
    void tellsWhatIsNoDatasetWithItsPlace() {
        registry.document(
                "/data.json", "application/json", """
                {"dataset": [
                  %s,
                  {},
                  "no dataset",
                  %s,
                  {"identifier": 7, "title": "Numbers do"},
                  {"identifier": " ", "title": "Blanks don't"}
                ]}""".formatted(TestDatasets.dataJson(1), TestDatasets.dataJson(1)));
        Reading reading = Reading.of(fetcher, source);
        assertThat(reading.keys()).containsExactly("https://data.example.org/item?id=1", "7");
        assertThat(reading.unreadable)
                .extracting(one ->
                        one.reason().position().line() + ": " + one.reason().message())
                .containsExactly(
                        "3: The dataset has no identifier.",
                        "4: No dataset, but something else stands here.",
                        "5: The dataset has the same identifier as number 1.",
                        "7: The dataset has no identifier.");
        assertThat(reading.unreadable)
                .extracting(one -> one.key().map(key -> key.substring(0, 9)).orElse("not known"))
                .containsExactly("nameless:", "not known", "nameless:", "nameless:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"datasets": []}                  | it has no list “dataset”
            {"dataset": [{"identifier": 1,]}  | cannot be read as JSON: line 1, column 31
            <html><body>Not found</body>      | a page for people
            """)
    void refusesADocumentOfAnotherKind(String text, String reason) {
        registry.document("/data.json", "application/json", text);
        assertThatThrownBy(() -> Reading.of(fetcher, source))
                .isInstanceOf(FeedBroken.class)
                .hasMessageContaining(reason);
    }
}
