package org.localreuse.harvest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to wait before something is tried again: longer each time, never all clients at once, and as long as the server asks. */
final class Backoff {

    static final int TRIES = 4;

    private static final Duration FIRST = Duration.ofSeconds(1);

    /** A server that asks for more is asked again in the next harvest. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final RandomGenerator random;
    private final FetchClock clock;

    Backoff(RandomGenerator random, FetchClock clock) {
        this.random = random;
        this.clock = clock;
    }

    /** Whether the same request may go well a little later. */
    static boolean isWorthAnotherTry(int status) {
        return status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
    }

    /**
     * The time to wait after that many tries; empty if it is too long to wait for.
     *
     * @param retryAfter what the server says of it
     */
    Optional<Duration> after(int tries, Optional<String> retryAfter) {
        Optional<Duration> asked = retryAfter.flatMap(this::parsed);
        if (asked.isPresent()) {
            return asked.filter(time -> time.compareTo(LONGEST) <= 0);
        }
        long most = FIRST.toMillis() << (tries - 1);
        return Optional.of(Duration.ofMillis(most / 2 + random.nextLong(most / 2 + 1)));
    }

    private Optional<Duration> parsed(String header) {
        if (header.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(header)));
        }
        try {
            Instant then = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(clock.now(), then);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
