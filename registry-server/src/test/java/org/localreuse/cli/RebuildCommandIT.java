package org.localreuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** {@code ./registry rebuild}, as a shell runs it. */
class RebuildCommandIT extends Shell {

    private static final String BASE = "https://register.example.org/";

    @Test
    void comparesAndMakesAgainWhatIsGoneUnderTheBaseOfTheRegister() throws IOException {
        assertThat(run("init", "--base", BASE)).isZero();
        assertThat(run("rebuild", "--check")).isZero();
        assertThat(printed()).contains("quad for quad");

        Files.move(store().resolve("published"), folder.resolve("lost"));
        assertThat(run("rebuild")).isZero();
        assertThat(printed()).contains("no published store", "in place");
        assertThat(run("query", "--text", "SELECT ?type { <" + BASE + "id/council/LDS> a ?type }"))
                .isZero();
        assertThat(printed()).contains("Council");
    }
}
