package org.localreuse.harvest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, words, markup, and the tables that they are looked up in. */
class SmallTablesTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024, gYear",
        "2024-03, 2024-03, gYearMonth",
        "2024-03-31, 2024-03-31, date",
        "2024-03-31T10:20:30.405060, 2024-03-31T10:20:30.405060, dateTime",
        "2024-03-31T10:20:30Z, 2024-03-31T10:20:30Z, dateTime",
        "2024-03-31 10:20, 2024-03-31T10:20:00, dateTime",
        "2024-03-31T10:20:30+0100, 2024-03-31T10:20:30+01:00, dateTime"
    })
    void aDateHasItsType(String written, String value, String type) {
        assertThat(Dates.find(written)).hasValueSatisfying(date -> {
            assertThat(date.getLiteralLexicalForm()).isEqualTo(value);
            assertThat(date.getLiteralDatatypeURI()).endsWith("#" + type);
            assertThat(date.getLiteralDatatype().isValid(value)).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "31/03/2024",
        "2024-13-01",
        "2024-02-30",
        "2024-03-31T25:00:00",
        "yesterday",
        "20240331",
        "0000-00-00",
        "2024-03-31T10:20:30+99:00"
    })
    void whatIsNoDateIsNone(String written) {
        assertThat(Dates.find(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<p>One</p><p>Two &amp; three</p>, 'One\nTwo & three'",
        "a < b and c > d, a < b and c > d",
        "<script>alert(1)</script>Safe, Safe",
        "Caf&#233; &pound;5&nbsp;only, Café £5 only",
        "&bogus; &#xD800;x, '&bogus; x'"
    })
    void markupIsReadAsItShows(String html, String text) {
        assertThat(Markup.plain(html)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "cym, cy",
        "wel, cy",
        "Welsh, cy",
        "en-GB, en",
        "http://publications.europa.eu/resource/authority/language/GLA, gd"
    })
    void aLanguageHasItsTag(String said, String tag) {
        assertThat(Languages.only(List.of(said))).contains(tag);
    }

    @Test
    void twoLanguagesAreNotOne() {
        assertThat(Languages.only(List.of("en", "cy"))).isEmpty();
        assertThat(Languages.only(List.of("Klingonese"))).isEmpty();
    }

    @Test
    void everyFieldIsNamedInEveryModelOrInNone() {
        assertThat(Table.rows("fields.tsv")).allSatisfy(row -> {
            assertThat(row).hasSize(5);
            assertThat(row.get(1)).isNotBlank();
            assertThat(row.get(4)).isNotBlank();
        });
    }

    @Test
    void everyTableLeadsToAnIri() {
        assertThat(Table.rows("words.tsv")).allSatisfy(row -> {
            assertThat(IRIx.create(row.get(2)).isAbsolute()).isTrue();
            assertThat(Words.valueOf(row.get(0).toUpperCase(Locale.ROOT)).find(row.get(1)))
                    .isPresent();
        });
        assertThat(Table.rows("formats.tsv")).allSatisfy(row -> assertThat(row).hasSize(3));
        assertThat(Table.rows("spellings.tsv")).allSatisfy(row -> {
            assertThat(row).hasSize(2);
            assertThat(row.get(0)).isNotEqualTo(row.get(1));
        });
    }

    @Test
    void noWordOfAListMeansTwoThings() {
        List<String> words = Table.rows("words.tsv").stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .toList();
        assertThat(words).doesNotHaveDuplicates();
        assertThat(Table.rows("formats.tsv").stream().map(List::getFirst).toList())
                .doesNotHaveDuplicates();
    }
}
