package org.localreuse.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.localreuse.ontology.Base;
import org.localreuse.rest.Freshness;

class SettingsTest {

    private static final Settings.Store MEMORY = new Settings.Store.InMemory();

    @Test
    void listensOnThisMachineOnlyUnlessToldOtherwise() {
        assertThat(Settings.onLoopback(0, Base.DEFAULT, MEMORY).host()).isEqualTo("127.0.0.1");
    }

    @Test
    void refusesAPortOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.onLoopback(70_000, Base.DEFAULT, MEMORY))
                .withMessageContaining("70000");
    }

    @Test
    void refusesAnEngineThatIsNotOnTheWeb() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Settings.Store.Remote(URI.create("file:///etc/passwd"), Optional.empty(), Optional.empty()))
                .withMessageContaining("--sparql");
    }

    @Test
    void refusesToCallEverythingStale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Freshness(Period.ZERO))
                .withMessageContaining("positive");
    }
}
