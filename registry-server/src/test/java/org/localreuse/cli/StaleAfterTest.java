package org.localreuse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class StaleAfterTest {

    private final StaleAfter reader = new StaleAfter();

    @ParameterizedTest
    @CsvSource({"90d, P90D", "18m, P18M", "2y, P2Y", "1Y6M, P1Y6M"})
    void readsATimeAsPeopleTypeIt(String text, Period period) {
        assertThat(reader.convert(text)).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0m", "-1y", "18", "soon"})
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> reader.convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("18m");
    }
}
