package org.localreuse.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Feeds in Atom. */
class FeedTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void carriesWhateverATitleHolds() {
        Feed.Entry entry = new Feed.Entry(
                "urn:x:1",
                "Bins <b>&\u0007 bells",
                NOW,
                NOW,
                List.of("A & B"),
                List.of(),
                "http://example.org/?a=1&b=2",
                "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Atom.write(new Feed("urn:x:feed", "Feed", NOW, Map.of(), List.of(entry)), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("<title>Bins &lt;b&gt;&amp; bells</title>")
                .contains("<author><name>A &amp; B</name></author>")
                .contains("href=\"http://example.org/?a=1&amp;b=2\"");
    }
}
