package org.localreuse.harvest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.harvest.FeedBroken;
import org.localreuse.harvest.Page.Visit;
import org.localreuse.harvest.TestClock;
import org.localreuse.harvest.TestRegistry;
import org.localreuse.harvest.TestRegistry.Answer;

class FetcherTest {

    private static final FetchLimits LIMITS = new FetchLimits(
            100_000, Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofMillis(300));

    private final TestRegistry registry = TestRegistry.start();
    private final TestClock clock = new TestClock();
    private final Fetcher fetcher =
            new Fetcher(LIMITS, "LocalReuseRegistry (+https://registry.example/)", Fetcher.Network.INTERNET, clock);

    @AfterEach
    void stop() {
        fetcher.close();
        registry.close();
    }

    private Ask ask(String path) {
        return Ask.of(registry.address(path), "text/turtle, */*;q=0.1", true);
    }

    private static String text(Reply reply) {
        Body body = ((Reply.Answer) reply).body();
        return new String(body.slice(0, body.length()), StandardCharsets.UTF_8);
    }

    @Test
    void saysWhoAsksAndWhatIsWanted() {
        registry.document("/a?b=c", "text/turtle; charset=utf-8", "<a> <b> <c> .");
        Reply.Answer answer = (Reply.Answer) fetcher.fetch(ask("/a?b=c"));
        assertThat(answer.mediaType()).isEqualTo("text/turtle");
        assertThat(registry.asked().getFirst().headers())
                .containsEntry("user-agent", "LocalReuseRegistry (+https://registry.example/)")
                .containsEntry("accept", "text/turtle, */*;q=0.1")
                .doesNotContainKeys("cookie", "authorization", "if-none-match");
    }

    @Test
    void asksForNothingThatItHasAlready() {
        registry.document("/a", "text/plain", "first");
        Visit visit = ((Reply.Answer) fetcher.fetch(ask("/a"))).visit();
        assertThat(fetcher.fetch(ask("/a").unlessAsAt(visit))).isInstanceOf(Reply.Unchanged.class);
        registry.document("/a", "text/plain", "second");
        assertThat(text(fetcher.fetch(ask("/a").unlessAsAt(visit)))).isEqualTo("second");
    }

    @Test
    void asksByTimeWhereThereIsNoTag() {
        String time = "Mon, 23 Nov 2026 10:00:00 GMT";
        registry.document("/a", new Answer(200, Map.of("Last-Modified", time), new byte[] {'x'}));
        Visit visit = ((Reply.Answer) fetcher.fetch(ask("/a"))).visit();
        assertThat(visit).isEqualTo(new Visit(Optional.empty(), Optional.of(time)));
        assertThat(fetcher.document(ask("/a").unlessAsAt(visit))).isEmpty();
    }

    @Test
    void unpacksWhatIsPacked() {
        String long_ = "bins ".repeat(10_000);
        registry.document("/a", "text/plain", long_);
        assertThat(text(fetcher.fetch(ask("/a")))).isEqualTo(long_);
    }

    @Test
    void unpacksADocumentThatLiesPackedOnTheServer() {
        byte[] text = "bins ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        registry.document("/a.gz", Answer.of("application/gzip", TestRegistry.packed(text)));
        assertThat(text(fetcher.fetch(ask("/a.gz")))).isEqualTo(new String(text, StandardCharsets.UTF_8));
    }

    @Test
    void takesNoMoreThanTheLimitPackedOrNot() {
        byte[] zeros = new byte[10 << 20];
        registry.document("/packed", Answer.of("text/plain", zeros))
                .document("/plain", new Answer(200, Map.of("Content-Encoding", "identity"), new byte[200_000]));
        for (String path : List.of("/packed", "/plain")) {
            assertThatThrownBy(() -> fetcher.fetch(ask(path)))
                    .isInstanceOf(FeedBroken.class)
                    .hasMessageContaining("is larger than");
        }
        assertThat(registry.asked()).hasSize(2);
    }

    @Test
    void takesNoPackingThatItDidNotAskFor() {
        registry.document("/a", new Answer(200, Map.of("Content-Encoding", "br"), new byte[] {1}));
        assertThatThrownBy(() -> fetcher.fetch(ask("/a"))).hasMessageContaining("packed in a way");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void triesAgainWhatMayGoBetter(int status) {
        registry.document("/a", "text/plain", "at last").failNext("/a", status, 3);
        assertThat(text(fetcher.fetch(ask("/a")))).isEqualTo("at last");
        assertThat(registry.asked()).hasSize(4);
    }

    @Test
    void waitsLongerEachTimeAndPausesBetweenRequests() {
        registry.document("/a", "text/plain", "at last").failNext("/a", 503, 3);
        fetcher.fetch(ask("/a"));
        fetcher.fetch(ask("/a"));
        List<Duration> waits = clock.waits();
        assertThat(waits).hasSize(4);
        for (int tries = 0; tries < 3; tries++) {
            assertThat(waits.get(tries)).isBetween(Duration.ofMillis(500L << tries), Duration.ofMillis(1000L << tries));
        }
        assertThat(waits.getLast()).isEqualTo(LIMITS.pause());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7                             | 7
            Tue, 24 Nov 2026 09:00:30 GMT | 30
            Tue, 24 Nov 2026 08:00:00 GMT | 0
            """)
    void waitsAsLongAsTheServerAsks(String header, long seconds) {
        registry.document("/a", "text/plain", "at last").failNext("/a", 503, 1, "Retry-After", header);
        fetcher.fetch(ask("/a"));
        assertThat(clock.waits()).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void doesNotWaitForHours() {
        registry.failNext("/a", 503, 2, "Retry-After", "7200");
        assertThatThrownBy(() -> fetcher.document(ask("/a")))
                .isInstanceOf(FeedBroken.class)
                .hasMessage(registry.address("/a") + " answers 503: it is not working now. Try later.");
        assertThat(registry.asked()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"403, 1, wants a login", "404, 1, nothing is there", "418, 1, not a document", "500, 4, has a fault"})
    void saysWhatAnAnswerMeans(int status, int requests, String meaning) {
        registry.failNext("/a", status, 9);
        assertThatThrownBy(() -> fetcher.document(ask("/a")))
                .hasMessageStartingWith(registry.address("/a") + " answers " + status)
                .hasMessageContaining(meaning);
        assertThat(registry.asked()).hasSize(requests);
    }

    @Test
    void followsFiveRedirectsAndNoMore() {
        for (int i = 0; i < 6; i++) {
            registry.document("/" + i, Answer.status(302, "Location", "/" + (i + 1)));
        }
        registry.document("/6", "text/plain", "there");
        assertThat(((Reply.Answer) fetcher.fetch(ask("/1"))).address()).isEqualTo(registry.address("/6"));
        assertThatThrownBy(() -> fetcher.fetch(ask("/0"))).hasMessageContaining("one redirect too many");
    }

    @Test
    void postsAQuery() {
        registry.document("/sparql", "text/turtle", "<a> <b> <c> .");
        fetcher.fetch(new Ask(registry.address("/sparql"), "text/turtle", Visit.NONE, Optional.of("a & b"), true));
        assertThat(registry.asked().getFirst()).hasToString("POST /sparql");
        assertThat(registry.asked().getFirst().body()).isEqualTo("query=a+%26+b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <?page=2>; rel="next"                                | /a?page=2
            </z?page=2>; rel=next                                | /z?page=2
            <?page=9>; rel="last", <?page=2>; rel="next"         | /a?page=2
            <?page=2>; type="text/turtle"; rel="prefetch next"   | /a?page=2
            <?page=9>; rel="last"                                |
            <?page=9>; rel="nextish"                             |
            """)
    void readsTheNextPageFromTheHeader(String link, String next) {
        registry.document("/a", new Answer(200, Map.of("Link", link), new byte[] {'x'}));
        assertThat(((Reply.Answer) fetcher.fetch(ask("/a"))).next())
                .isEqualTo(Optional.ofNullable(next).map(registry::address));
    }

    @Test
    void givesUpOnAServerThatIsNotThere() throws IOException {
        URI gone;
        try (ServerSocket socket = new ServerSocket(0)) {
            gone = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
        }
        assertThatThrownBy(() -> fetcher.fetch(Ask.of(gone, "*/*", true)))
                .isInstanceOf(FeedBroken.class)
                .hasMessage(gone + " cannot be reached: nothing answers there. Check the address, or try later.");
        assertThat(clock.waits())
                .filteredOn(wait -> wait.compareTo(LIMITS.pause()) > 0)
                .hasSize(3);
    }

    @Test
    void triesAgainWhereAConnectionBreaks() {
        byte[] half = TestRegistry.packed("bins ".repeat(500).getBytes(StandardCharsets.UTF_8));
        registry.document(
                "/a",
                new Answer(200, Map.of("Content-Encoding", "gzip"), java.util.Arrays.copyOf(half, half.length / 2)));
        assertThatThrownBy(() -> fetcher.fetch(ask("/a"))).hasMessageContaining("cannot be read to its end");
        assertThat(registry.asked()).hasSize(Backoff.TRIES);
    }

    @Test
    void cutsOffAServerThatNeverEnds() {
        FetchLimits hasty = new FetchLimits(
                100_000, Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(50), Duration.ZERO);
        registry.serve("/slow", (path, request) -> {
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofSeconds(2).toNanos());
            return Answer.of("text/plain", "too late");
        });
        try (Fetcher impatient = new Fetcher(hasty, "x", Fetcher.Network.INTERNET, clock)) {
            assertThatThrownBy(() -> impatient.fetch(ask("/slow"))).hasMessageContaining("takes longer than");
        }
        assertThat(registry.asked()).hasSize(1);
    }
}
