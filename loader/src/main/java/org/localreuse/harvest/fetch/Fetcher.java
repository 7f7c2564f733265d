package org.localreuse.harvest.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.localreuse.harvest.FeedBroken;
import org.localreuse.harvest.fetch.Exchange.Response;

/**
 * Fetches documents over HTTP. Every address is judged before it is connected to, those that a server sends us on to as well; what
 * may go better a little later is tried again; nobody is asked faster than the limits say. One for all harvests: it is safe to share.
 */
public final class Fetcher implements AutoCloseable {

    private static final int REDIRECTS = 5;

    private final Exchange abroad;
    private final Exchange local;
    private final Turns turns;
    private final Backoff backoff;
    private final FetchClock clock;
    private final ScheduledExecutorService deadlines;

    /**
     * How addresses are found and judged.
     *
     * @param names looks names up
     * @param policy for sources that are not local
     */
    public record Network(DnsResolver names, AddressPolicy policy) {

        /** The Internet, and nothing nearer. */
        public static final Network INTERNET = new Network(SystemDefaultDnsResolver.INSTANCE, new PublicAddresses());
    }

    /** @param userAgent who asks, with an address where the asked can read about it */
    public Fetcher(FetchLimits limits, String userAgent) {
        this(limits, userAgent, Network.INTERNET, FetchClock.SYSTEM);
    }

    /** @param userAgent who asks, with an address where the asked can read about it */
    public Fetcher(FetchLimits limits, String userAgent, Network network, FetchClock clock) {
        this.deadlines = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("fetch-deadlines").factory());
        DnsResolver guarded = new GuardedNames(network.names(), network.policy());
        this.abroad = new Exchange(limits, userAgent, guarded, deadlines);
        this.local = new Exchange(limits, userAgent, network.names(), deadlines);
        this.turns = new Turns(limits.pause(), clock);
        this.backoff = new Backoff(RandomGenerator.getDefault(), clock);
        this.clock = clock;
    }

    /**
     * Fetches a document.
     *
     * @return it, or that it is as it was; or how the server failed to give it, after what was worth trying again was tried again
     * @throws FeedBroken if no server answers there, or none may be asked
     */
    public Reply fetch(Ask ask) {
        Ask next = ask;
        Optional<String> fault = AddressRules.fault(ask.address(), ask.local());
        for (int redirects = 0; fault.isEmpty() && redirects <= REDIRECTS; redirects++) {
            URI address = next.address();
            Response response = tried(next);
            Optional<URI> to = redirection(address, response);
            if (to.isEmpty()) {
                return Replies.of(address, response);
            }
            next = next.sentTo(to.get());
            fault = AddressRules.redirectFault(address, next.address(), next.local());
        }
        throw Addresses.broken(
                next.address(), fault.orElse("is one redirect too many: " + REDIRECTS + " are followed."));
    }

    /**
     * Fetches a document that must be there.
     *
     * @return it; empty if it is as it was at the visit told
     * @throws FeedBroken if it cannot be had
     */
    public Optional<Reply.Answer> document(Ask ask) {
        return switch (fetch(ask)) {
            case Reply.Answer answer -> Optional.of(answer);
            case Reply.Unchanged unchanged -> Optional.empty();
            case Reply.Failed failed -> throw failed.reason();
        };
    }

    private static Optional<URI> redirection(URI from, Response response) {
        boolean redirects = switch (response.status()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
        return redirects ? response.header("Location").map(to -> Addresses.resolve(from, to)) : Optional.empty();
    }

    private Response tried(Ask ask) {
        try {
            for (int tries = 1; ; tries++) {
                Optional<Response> response = once(ask, tries == Backoff.TRIES);
                boolean settled = response.isPresent()
                        && (tries == Backoff.TRIES
                                || !Backoff.isWorthAnotherTry(response.get().status()));
                if (settled) {
                    return response.get();
                }
                Optional<Duration> wait = backoff.after(tries, response.flatMap(r -> r.header("Retry-After")));
                if (wait.isEmpty() && response.isPresent()) {
                    return response.get();
                }
                clock.sleep(wait.orElse(Duration.ZERO));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FeedBroken(
                    Addresses.shown(ask.address()) + " was not read to its end: the harvest was stopped.", e);
        }
    }

    /** One try; empty if the connection failed and that is not for good. */
    private Optional<Response> once(Ask ask, boolean last) throws InterruptedException {
        try {
            Exchange exchange = ask.local() ? local : abroad;
            return Optional.of(turns.ask(ask.address().getHost(), () -> exchange.run(ask)));
        } catch (Hopeless | GuardedNames.Refused e) {
            throw Addresses.broken(ask.address(), String.valueOf(e.getMessage()));
        } catch (SSLHandshakeException | SSLPeerUnverifiedException e) {
            throw new FeedBroken(
                    Addresses.shown(ask.address())
                            + " has a certificate that is not valid here. Its owner must renew it, or the address is wrong.",
                    e);
        } catch (IOException e) {
            if (last) {
                throw new FeedBroken(Addresses.shown(ask.address()) + " " + Replies.why(e), e);
            }
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        abroad.close();
        local.close();
        deadlines.shutdownNow();
    }
}
