package org.localreuse.harvest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localreuse.harvest.mapping.Harvested.json;
import static org.localreuse.harvest.mapping.Harvested.map;
import static org.localreuse.harvest.mapping.Harvested.taken;
import static org.localreuse.harvest.mapping.Harvested.values;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.harvest.RawRecord;
import org.localreuse.harvest.RawRecord.Model;
import org.localreuse.harvest.RecordMapper.Mapped;
import org.localreuse.model.Finding;

/** Many records at once: each comes out as if it had been alone. */
class PageMapperTest {

    private static final RawRecord GOOD =
            json(Model.CKAN, "good", "{\"id\": \"good\", \"title\": \"Good\", \"notes\": \"n\"}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"bad\"",
                "[]",
                "",
                "{\"id\": \"bad\", \"id\": \"bad\"}",
                "{\"id\": \"bad\"}",
                "{\"title\": \"\\ud800\"}",
                "\"text\""
            })
    void oneBadRecordIsQuarantinedWithItsReasonAndTheOthersStand(String payload) {
        List<Mapped> mapped = map(GOOD, json(Model.CKAN, "bad", payload), GOOD);
        assertThat(mapped).extracting(Mapped::key).containsExactly("good", "bad", "good");
        assertThat(mapped.get(0)).isInstanceOf(Mapped.Taken.class);
        assertThat(mapped.get(1)).isInstanceOf(Mapped.Quarantined.class);
        assertThat(mapped.get(1).findings()).anyMatch(Finding::isError);
        assertThat(mapped.get(2)).isInstanceOf(Mapped.Taken.class);
    }

    @Test
    void anUntitledRecordIsToldWhatItLacks() {
        Mapped mapped =
                map(json(Model.CKAN, "k", "{\"id\": \"k\", \"notes\": \"n\"}")).getFirst();
        assertThat(mapped.findings())
                .filteredOn(Finding::isError)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("title");
                    assertThat(finding.label()).isEqualTo("Title");
                    assertThat(finding.message()).startsWith("A dataset needs a title");
                });
    }

    @Test
    void statementsThatCannotBeReadAreQuarantined() {
        RawRecord broken = new RawRecord(
                "x", Model.DCAT, "<http://a> <http://b".getBytes(StandardCharsets.UTF_8), Optional.empty());
        RawRecord about = Harvested.dcat("x", "<https://a.example/1> dct:title \"no dataset\" .");
        assertThat(map(broken, about)).allSatisfy(mapped -> {
            assertThat(mapped).isInstanceOf(Mapped.Quarantined.class);
            assertThat(mapped.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.isError()).isTrue());
        });
    }

    @Test
    void twoRecordsOfOneDatasetDoNotMix() {
        String dataset =
                "<https://a.example/1> a dcat:Dataset ; dct:title \"%s\"@en ; dct:description \"d\"@en ; dcat:distribution <https://a.example/f> . "
                        + "<https://a.example/f> dcat:accessURL <https://a.example/%s> .";
        List<Mapped> mapped = map(
                Harvested.dcat("https://a.example/1", dataset.formatted("One", "1.csv")),
                Harvested.dcat("https://a.example/1", dataset.formatted("Two", "2.csv")));
        assertThat(values(mapped.get(0), "dct:title")).containsExactly("One@en");
        assertThat(values(mapped.get(1), "dct:title")).containsExactly("Two@en");
        assertThat(Harvested.anyValues(mapped.get(1), "dcat:accessURL")).containsExactly("<https://a.example/2.csv>");
    }

    @Test
    void theDatasetThatTheKeyNamesIsTheOneMeant() {
        String two = "<https://a.example/old> a dcat:Dataset ; dct:title \"Old\"@en . "
                + "<https://a.example/new> a dcat:Dataset ; dct:title \"New\"@en ; dct:description \"d\"@en ; dcat:previousVersion <https://a.example/old> .";
        assertThat(taken(map(Harvested.dcat("https://a.example/new", two)).getFirst())
                        .dataset()
                        .getURI())
                .isEqualTo("https://a.example/new");
        assertThat(taken(map(Harvested.dcat("unknown key", two)).getFirst())
                        .dataset()
                        .getURI())
                .isEqualTo("https://a.example/new");
    }

    @Test
    void recordsOfSeveralModelsMayStandOnOnePage() {
        List<Mapped> mapped = map(
                GOOD,
                Harvested.dcat(
                        "https://a.example/1",
                        "<https://a.example/1> a dcat:Dataset ; dct:title \"t\"@en ; dct:description \"d\"@en ."),
                json(Model.DATAJSON, "d", "{\"title\": \"t\", \"description\": \"d\"}"));
        assertThat(mapped).allMatch(Mapped.Taken.class::isInstance);
    }

    @Test
    void aRecordIsTheSameAloneAndOnAPage() {
        RawRecord record = json(Model.CKAN, "0b6f7c1e-55a1-4c0e-9a51-3f1f6f2c1d10", Harvested.resource("ckan.json"));
        Mapped.Taken alone = taken(map(record).getFirst());
        Mapped.Taken among = taken(map(GOOD, record, GOOD).get(1));
        assertThat(among.statements().isIsomorphicWith(alone.statements())).isTrue();
        assertThat(among.findings()).containsExactlyInAnyOrderElementsOf(alone.findings());
    }

    /** Values of the wrong sort, cut texts, strange characters: whatever comes, each record has an answer. */
    @Test
    void whateverARecordHoldsNothingIsThrown() {
        Random random = new Random(42);
        List<RawRecord> records = new ArrayList<>();
        for (String name : List.of("ckan.json", "datajson.json")) {
            Model model = name.startsWith("ckan") ? Model.CKAN : Model.DATAJSON;
            for (int i = 0; i < 300; i++) {
                records.add(json(model, name + i, scrambled(Harvested.resource(name), random)));
            }
        }
        List<Mapped> mapped = map(records.toArray(RawRecord[]::new));
        assertThat(mapped).hasSize(records.size());
        assertThat(mapped).anyMatch(Mapped.Taken.class::isInstance);
    }

    private static String scrambled(String json, Random random) {
        String[] values = {
            "null",
            "[]",
            "{}",
            "7",
            "true",
            "\"\"",
            "\"\\u0007\"",
            "[[\"a\"]]",
            "{\"a\": {\"b\": null}}",
            "\"http://[\"",
            "\"%zz\"",
            "\"{{x}}\""
        };
        String[] parts = json.split("(?<=\": )", -1);
        StringBuilder out = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            boolean scalar = parts[i].matches("(?s)(?:\"(?:[^\"\\\\]|\\\\.)*\"|true|false|null).*");
            out.append(
                    scalar && random.nextInt(6) == 0
                            ? parts[i].replaceFirst(
                                    "(?s)^(?:\"(?:[^\"\\\\]|\\\\.)*\"|true|false|null)",
                                    Matcher.quoteReplacement(values[random.nextInt(values.length)]))
                            : parts[i]);
        }
        return out.toString();
    }
}
