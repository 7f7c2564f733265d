package org.localreuse.security;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * So many requests a minute for each client, counted in this process. What was used up comes back bit by bit, not at the full minute.
 */
public final class Allowance {

    /** Whoever has not asked for longest is forgotten first: no number of addresses can fill the memory. */
    private static final int MOST_CLIENTS = 10_000;

    private final int aMinute;
    private final Map<String, Bucket> buckets = new Buckets();

    public Allowance(int aMinute) {
        this.aMinute = aMinute;
    }

    /** Takes one request off what the client has left; where nothing is left, tells how long to wait. */
    Optional<Duration> take(String client) {
        ConsumptionProbe probe = bucket(client).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(String client) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    client,
                    any -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                            .build());
        }
    }

    private static final class Buckets extends LinkedHashMap<String, Bucket> {

        private static final long serialVersionUID = 1L;

        Buckets() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    }
}
