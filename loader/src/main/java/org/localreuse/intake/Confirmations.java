package org.localreuse.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.localreuse.model.Principal;

/** The word of those concerned on reuses that are published already. */
public interface Confirmations {

    /**
     * Writes down what one organisation says now about some reuses, in place of what it said last about each in this way. All are
     * published together, or none.
     *
     * @param by the organisation that says so; where empty, the one of the principal's that is a side of the first reuse
     * @throws org.localreuse.model.NotTaken if one of them is not published, if the organisation is no side of one (its reuser, or
     *     who leads or publishes what was reused) or if the principal does not speak for it
     */
    Confirmed confirm(Principal who, List<Node> reuses, Word word, Optional<Node> by);

    /** What is being said. */
    enum Kind {
        /** It goes on as described. */
        STILL_TRUE,
        /** It has come to an end. */
        ENDED,
        /** It never was as described. */
        NOT_SO
    }

    /**
     * What is said.
     *
     * @param until when it ended: a year, month or day, {@code 2025-03}; only for {@code ENDED}
     * @param comment the reason; needed for {@code NOT_SO}
     * @param on the day of the word; today where empty, never later
     */
    record Word(Kind kind, Optional<String> until, String comment, Optional<LocalDate> on) {}

    /** @param submissions the submission of each reuse, in the order asked */
    record Confirmed(List<String> submissions, long revision) {}
}
