package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void quotesWhatNeedsIt() {
        assertThat(new Csv()
                        .row(List.of("a", "b,c", "say \"yes\"", "two\nlines", ""))
                        .toString())
                .isEqualTo("a,\"b,c\",\"say \"\"yes\"\"\",\"two\nlines\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2", "@SUM(A1)", "\tx"})
    void disarmsFormulas(String text) {
        assertThat(new Csv().row(List.of(text)).toString()).startsWith("'");
    }

    @Test
    void leavesNumbersAsTheyAre() {
        assertThat(new Csv().row(List.of(-1.51, 3)).toString()).isEqualTo("-1.51,3\r\n");
    }

    @Test
    void takesCellsFromWhereverTheyStandInAnItem() {
        Map<String, Object> item = Map.of(
                "title", Map.of("en", "Leeds Bins"),
                "leads", List.of(Map.of("key", "LDS"), Map.of("key", "imactivate")),
                "kinds", List.of("app", "map"),
                "count", 3);

        assertThat(
                        Column.of("title=title.en", "title_cy=title.cy", "leads=leads.key", "kinds", "count", "none")
                                .stream()
                                .map(column -> column.cell(item)))
                .containsExactly("Leeds Bins", "", "LDS|imactivate", "app|map", 3, "");
    }
}
