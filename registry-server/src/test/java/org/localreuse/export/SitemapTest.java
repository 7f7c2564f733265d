package org.localreuse.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.localreuse.export.Sitemap.Place;

/** Site maps and their index. */
class SitemapTest {

    @Test
    void tellsWhenAPageChangedWhereThatIsKnown() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sitemap.write(
                List.of(
                        new Place("/doc/project/a", Optional.of(Instant.parse("2026-11-24T10:00:00Z"))),
                        new Place("/find?a=1&b=2", Optional.empty())),
                path -> "http://example.org" + path,
                out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "<url><loc>http://example.org/doc/project/a</loc><lastmod>2026-11-24T10:00:00Z</lastmod></url>")
                .contains("<url><loc>http://example.org/find?a=1&amp;b=2</loc></url>");
    }

    @Test
    void namesEveryPartInTheIndex() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sitemap.writeIndex(2, path -> "http://example.org" + path, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("<sitemap><loc>http://example.org/sitemap/1.xml</loc></sitemap>")
                .contains("<sitemap><loc>http://example.org/sitemap/2.xml</loc></sitemap>");
    }
}
