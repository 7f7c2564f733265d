package org.localreuse.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "2016, 2016",
        "2019-08, August 2019",
        "2019-09-04, 4 September 2019",
        "2026-11-23T10:00:00Z, 23 November 2026",
        "2019-13, 2019-13",
        "soon, soon"
    })
    void datesKeepThePrecisionThatTheyWereGivenIn(String date, String words) {
        assertThat(Words.date(date)).isEqualTo(words);
    }

    @Test
    void numbersHaveCommasAndNoIdlePlaces() {
        assertThat(Words.of(NodeFactory.createLiteralDT("3150436.0", XSDDatatype.XSDdecimal)))
                .isEqualTo("3,150,436");
        assertThat(Words.of(NodeFactory.createLiteralDT("lots", XSDDatatype.XSDdecimal)))
                .isEqualTo("lots");
        assertThat(Words.money("1,200", "GBP")).isEqualTo("£1,200");
        assertThat(Words.money("1,200", "EUR")).isEqualTo("EUR 1,200");
    }

    @Test
    void aTextThatLooksLikeADateStaysAText() {
        assertThat(Words.of(NodeFactory.createLiteralString("2019-08"))).isEqualTo("2019-08");
        assertThat(Words.of(NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean)))
                .isEqualTo("Yes");
    }
}
