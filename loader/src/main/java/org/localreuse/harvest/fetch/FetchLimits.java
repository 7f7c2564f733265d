package org.localreuse.harvest.fetch;

import java.time.Duration;

/**
 * How much one answer may ask of us, and how much we ask of others.
 *
 * @param bytes of one answer, unpacked
 * @param connecting to one address
 * @param silence how long a server may say nothing
 * @param whole how long one answer may take to its last byte
 * @param pause between two requests to one host
 */
public record FetchLimits(long bytes, Duration connecting, Duration silence, Duration whole, Duration pause) {

    /** Far above any honest page, and no burden to a small council's server. */
    public static final FetchLimits STANDARD = new FetchLimits(
            64L << 20, Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofMinutes(10), Duration.ofMillis(200));
}
