package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "2019, 2019, true",
        "2019, 2019-06, true",
        "2019-05, 2019-06, false",
        "2019-07-01, 2019-06, true",
        "2018-12-31, 2019, false",
        "2020, 2019-06-30, true"
    })
    void comparesDatesAsFarAsBothGo(String date, String bound, boolean expected) {
        assertThat(Times.notBefore(date, bound)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "20", "2019-13", "2019-1", "2019-02-32", "2019-02-01T00:00:00Z"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> Times.partialDate("since", text)).isInstanceOf(BadRequest.class);
    }

    @Test
    void readsDaysAndMoments() {
        assertThat(Times.instant("2026-11-23")).contains(Instant.parse("2026-11-23T00:00:00Z"));
        assertThat(Times.instant("2026-11-23T10:00:00+01:00")).contains(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(Times.instant("2026-02-30")).isEmpty();
    }
}
