package org.localreuse.sparql;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/** The moment at which a query must have ended. */
record Deadline(long nanoTime) {

    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /** Cancels the query if it is late. */
    void check() {
        if (System.nanoTime() - nanoTime > 0) {
            throw new QueryCancelledException();
        }
    }

    /** The text, such that whoever reads it character by character, as a regular expression does, is stopped in time. */
    CharSequence watch(String text) {
        return new WatchedText(text, this);
    }

    private static final class WatchedText implements CharSequence {
        private static final int OFTEN = 4096;

        private final String text;
        private final Deadline deadline;
        private int reads;

        WatchedText(String text, Deadline deadline) {
            this.text = text;
            this.deadline = deadline;
        }

        @Override
        public char charAt(int index) {
            if (++reads % OFTEN == 0) {
                deadline.check();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
