package org.localreuse.harvest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.localreuse.harvest.fetch.FetchClock;

/** A clock on which waiting takes no time. */
public final class TestClock implements FetchClock {

    private Instant now = Instant.parse("2026-11-24T09:00:00Z");
    private final List<Duration> waits = new ArrayList<>();

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration time) {
        waits.add(time);
        now = now.plus(time);
    }

    /** How long was waited, each time. */
    public synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }
}
