package org.localreuse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01/10/2026           | 2026-10-01
            1.10.2026            | 2026-10-01
            1-10-2026            | 2026-10-01
            10/31/2026           | 2026-10-31
            2026/10/1            | 2026-10-01
            1 October 2026       | 2026-10-01
            1st oct 2026         | 2026-10-01
            October 1, 2026      | 2026-10-01
            2026-10-01T12:00:00Z | 2026-10-01
            2026-10-01 00:00     | 2026-10-01
            """)
    void readsWhatPeopleWrite(String text, LocalDate day) {
        assertThat(DaysInWords.find(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31/02/2026", "01/10/26", "October 2026", "1/10/2026 or later"})
    void guessesNothing(String text) {
        assertThat(DaysInWords.find(text)).isEmpty();
    }
}
