package org.localreuse.harvest.fetch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** One request at a time to each host, and a pause after each. */
final class Turns {

    private final Duration pause;
    private final FetchClock clock;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    Turns(Duration pause, FetchClock clock) {
        this.pause = pause;
        this.clock = clock;
    }

    /** Asks that host when its turn has come; the turn ends when the answer has come whole. */
    <T> T ask(String host, Question<T> question) throws IOException, InterruptedException {
        Host waiting = hosts.computeIfAbsent(host, name -> new Host());
        waiting.free.acquire();
        try {
            Duration wait = Duration.between(clock.now(), waiting.next);
            if (wait.isPositive()) {
                clock.sleep(wait.compareTo(pause) > 0 ? pause : wait);
            }
            return question.ask();
        } finally {
            waiting.next = clock.now().plus(pause);
            waiting.free.release();
        }
    }

    /** What is asked. */
    @FunctionalInterface
    interface Question<T> {
        T ask() throws IOException;
    }

    private static final class Host {
        private final Semaphore free = new Semaphore(1, true);
        private Instant next = Instant.EPOCH;
    }
}
