package org.localreuse.harvest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.harvest.FeedBroken;
import org.localreuse.harvest.TestClock;
import org.localreuse.harvest.TestRegistry;
import org.localreuse.harvest.TestRegistry.Answer;

/** Nothing is fetched from where only this machine or its network reaches, by whatever way it is named. */
class FetchFenceTest {

    private static final String AGENT = "LocalReuseRegistry (+https://registry.example/)";

    private final TestRegistry inside = TestRegistry.start();

    @AfterEach
    void stop() {
        inside.close();
    }

    private static Ask ask(String address) {
        return Ask.of(URI.create(address), "*/*", false);
    }

    private static Fetcher fetcher(DnsResolver names, AddressPolicy policy) {
        return new Fetcher(FetchLimits.STANDARD, AGENT, new Fetcher.Network(names, policy), new TestClock());
    }

    /** A resolver that answers one address after the other, and the last one from then on. */
    private static DnsResolver answering(String... literals) {
        Iterator<String> answers = Arrays.asList(literals).iterator();
        return new DnsResolver() {
            private String last = "";

            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                last = answers.hasNext() ? answers.next() : last;
                return InetAddress.getAllByName(last);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            file:///etc/passwd                        | only http and https
            gopher://example.org/                     | only http and https
            jar:http://example.org/a.jar!/b           | only http and https
            ftp://example.org/data.json               | only http and https
            data:text/plain,hello                     | only http and https
            dict://example.org:2628/                  | only http and https
            //example.org/data.json                   | only http and https
            data.json                                 | only http and https
            http:///data.json                         | names no host
            http:example.org                          | names no host
            http://council:secret@example.org/        | user name or password
            http://example.org@127.0.0.1/             | user name or password
            http://example.org:22/                    | port 22
            http://example.org:6379/                  | leads to 127.0.0.1
            http://2130706433/                        | unusual spelling
            http://0x7f000001/                        | unusual spelling
            http://0x7f.0.0.1/                        | unusual spelling
            http://0177.0.0.1/                        | unusual spelling
            http://127.1/                             | unusual spelling
            http://127.0.0.1./                        | unusual spelling
            """)
    void refusesAnAddressOfAnotherKind(String address, String reason) {
        try (Fetcher fetcher = fetcher(answering("127.0.0.1"), new PublicAddresses())) {
            assertThatThrownBy(() -> fetcher.fetch(ask(address)))
                    .isInstanceOf(FeedBroken.class)
                    .hasMessageContaining(reason)
                    .hasMessageNotContaining("secret");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "192.168.0.1",
                "172.16.5.4",
                "169.254.169.254",
                "100.64.1.1",
                "0.0.0.0",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[fd00::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:a9fe:a9fe]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::1]"
            })
    void refusesALiteralAddressThatIsNotPublic(String host) {
        try (Fetcher fetcher = new Fetcher(FetchLimits.STANDARD, AGENT)) {
            assertThatThrownBy(() -> fetcher.fetch(ask("http://" + host + ":" + inside.port() + "/")))
                    .isInstanceOf(FeedBroken.class)
                    .hasMessageContaining("leads to");
        }
        assertThat(inside.asked()).isEmpty();
    }

    @Test
    void refusesANameThatLeadsInside() {
        try (Fetcher fetcher = fetcher(answering("127.0.0.1"), new PublicAddresses())) {
            assertThatThrownBy(() -> fetcher.fetch(ask("http://data.council.example:" + inside.port() + "/")))
                    .isInstanceOf(FeedBroken.class)
                    .hasMessage("http://data.council.example:" + inside.port()
                            + "/ leads to 127.0.0.1, which is this machine itself. "
                            + "If it is meant, say of the source that it is local.");
        }
        assertThat(inside.asked()).isEmpty();
    }

    /** The name is public when it is checked and private a moment later: no second look-up stands between check and connection. */
    @Test
    void connectsToTheAddressThatWasChecked() {
        try (TestRegistry outside = TestRegistry.start("127.0.0.2", inside.port());
                Fetcher fetcher = fetcher(answering("127.0.0.2", "127.0.0.1"), only("127.0.0.2"))) {
            outside.document("/", Answer.of("text/plain", "from outside"));
            Reply reply = fetcher.fetch(ask("http://rebound.example:" + inside.port() + "/"));
            assertThat(reply).isInstanceOf(Reply.Answer.class);
            assertThat(inside.asked()).isEmpty();
        }
    }

    @Test
    void checksANameAgainForEachConnection() {
        try (TestRegistry outside = TestRegistry.start("127.0.0.2", inside.port());
                Fetcher fetcher = fetcher(answering("127.0.0.2", "127.0.0.1"), only("127.0.0.2"))) {
            outside.document(
                    "/",
                    Answer.status(
                            302, "Location", "http://rebound.example:" + inside.port() + "/2", "Connection", "close"));
            assertThatThrownBy(() -> fetcher.fetch(ask("http://rebound.example:" + inside.port() + "/")))
                    .isInstanceOf(FeedBroken.class)
                    .hasMessageContaining("leads to 127.0.0.1");
            assertThat(outside.asked()).hasSize(1);
            assertThat(inside.asked()).isEmpty();
        }
    }

    /** As if that address of this machine were the only public one. */
    private static AddressPolicy only(String literal) {
        return address -> address.getHostAddress().equals(literal) ? Optional.empty() : Optional.of("inside");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://127.0.0.1:%d/secret            | leads to 127.0.0.1
            http://[::1]:%d/secret                | leads to 0:0:0:0:0:0:0:1
            http://169.254.169.254/latest/        | leads to 169.254.169.254
            http://10.0.0.1/                      | leads to 10.0.0.1
            //127.0.0.1:%d/secret                 | leads to 127.0.0.1
            file:///etc/passwd                    | only http and https
            gopher://127.0.0.1:%d/_GET            | only http and https
            jar:file:///tmp/a.jar!/b              | only http and https
            http://a:b@127.0.0.2/                 | user name or password
            http://2130706433:%d/                 | unusual spelling
            """)
    void followsNoRedirectToWhereNothingIsFetchedFrom(String to, String reason) {
        String location = to.replace("%d", String.valueOf(inside.port()));
        DnsResolver names = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return InetAddress.getAllByName(host.endsWith(".example") ? "127.0.0.2" : host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        try (TestRegistry outside = TestRegistry.start("127.0.0.2", 0);
                Fetcher fetcher = fetcher(names, only("127.0.0.2"))) {
            outside.document("/", Answer.status(302, "Location", location));
            assertThatThrownBy(() -> fetcher.fetch(ask("http://outside.example:" + outside.port() + "/")))
                    .isInstanceOf(FeedBroken.class)
                    .hasMessageContaining(reason);
            assertThat(inside.asked()).isEmpty();
        }
    }

    @Test
    void fetchesFromALocalSourceAndFollowsItNowhereElseInside() {
        inside.document("/a", Answer.status(302, "Location", "/b")).document("/b", "text/plain", "here");
        try (TestRegistry other = TestRegistry.start();
                Fetcher fetcher = new Fetcher(FetchLimits.STANDARD, AGENT)) {
            assertThat(fetcher.fetch(Ask.of(inside.address("/a"), "*/*", true))).isInstanceOf(Reply.Answer.class);
            inside.document(
                    "/a", Answer.status(302, "Location", other.address("/").toString()));
            assertThatThrownBy(() -> fetcher.fetch(Ask.of(inside.address("/a"), "*/*", true)))
                    .isInstanceOf(FeedBroken.class)
                    .hasMessageContaining("leads to 127.0.0.1");
            assertThat(other.asked()).isEmpty();
        }
    }

    @Test
    void leavesNoEncryptedWay() {
        assertThat(AddressRules.redirectFault(URI.create("https://a.example/"), URI.create("http://a.example/"), false))
                .hasValueSatisfying(fault -> assertThat(fault).contains("not encrypted"));
        assertThat(AddressRules.redirectFault(URI.create("http://a.example/"), URI.create("https://a.example/"), false))
                .isEmpty();
    }
}
