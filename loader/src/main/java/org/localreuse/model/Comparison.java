package org.localreuse.model;

import java.time.Instant;
import org.apache.jena.graph.Node;

/**
 * What somebody decided on two records that may be of the same dataset.
 *
 * @param main the one that stands for the dataset, where they are of the same
 * @param comment how whoever decided knows
 */
public record Comparison(Node dataset, Node main, Verdict verdict, String comment, String by, Instant at) {

    /** What was decided. */
    public enum Verdict {
        SAME,
        DIFFERENT,
        /** What was decided before counts no more. */
        TAKEN_BACK
    }

    /** Whether it is on those two, in whatever order. */
    public boolean isOn(Node one, Node other) {
        return dataset.equals(one) && main.equals(other) || dataset.equals(other) && main.equals(one);
    }

    /** The same for another reason. */
    public Comparison because(String reason) {
        return new Comparison(dataset, main, verdict, reason, by, at);
    }
}
