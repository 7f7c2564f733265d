package org.localreuse.harvest.fetch;

import java.time.Duration;
import java.time.Instant;

/** Time, and waiting for it. */
public interface FetchClock {

    /** The machine's own. */
    FetchClock SYSTEM = new FetchClock() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void sleep(Duration time) throws InterruptedException {
            Thread.sleep(time);
        }
    };

    Instant now();

    void sleep(Duration time) throws InterruptedException;
}
