package org.localreuse.sparql;

import java.time.Duration;

/**
 * How much one query may take.
 *
 * @param timeout a request may ask for less, never for more
 * @param rows of a result, and triples of a graph; more is an error, never a short answer
 * @param characters of a result's terms together, and of any one text that a query makes
 * @param queryLength in characters
 * @param concurrent queries that run at a time; more are sent away for a moment
 */
public record SparqlLimits(Duration timeout, int rows, int characters, int queryLength, int concurrent) {

    /** What a small machine bears. */
    public static final SparqlLimits DEFAULT = new SparqlLimits(Duration.ofSeconds(30), 20_000, 32_000_000, 100_000, 8);

    /** Refuses what is not positive. */
    public SparqlLimits {
        if (timeout.isNegative()
                || timeout.isZero()
                || rows < 1
                || characters < 1
                || queryLength < 1
                || concurrent < 1) {
            throw new IllegalArgumentException("The limits of the SPARQL endpoint must be greater than 0");
        }
    }
}
