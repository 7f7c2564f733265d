package org.localreuse.intake;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * How to take something in.
 *
 * @param dryRun report only; write nothing
 * @param atomic all inputs or none, and of each all entries or none
 * @param source where the inputs come from, where they do not say so themselves
 * @param licence under which their statements are given, where they do not say so themselves; from the licence list
 * @param word the organisation on whose word they stand, whatever they say themselves
 */
public record LoadOptions(
        boolean dryRun, boolean atomic, Optional<Node> source, Optional<Node> licence, Optional<Node> word) {

    /** Each input on its own, and written. */
    public static final LoadOptions DEFAULT =
            new LoadOptions(false, false, Optional.empty(), Optional.empty(), Optional.empty());

    /** The report alone. */
    public static final LoadOptions DRY_RUN =
            new LoadOptions(true, false, Optional.empty(), Optional.empty(), Optional.empty());
}
