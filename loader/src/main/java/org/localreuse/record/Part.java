package org.localreuse.record;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.localreuse.model.Verdict;
import org.localreuse.store.Publication;

/**
 * A part of a revision that waits, or waited, for a decision; in a graph of its own, so that each organisation decides on what
 * concerns it.
 *
 * @param number counted from 1 within the submission
 * @param awaits the organisations one of which, or a moderator, may decide; only a moderator where empty
 * @param publication how it is to be published once accepted
 * @param decided what was decided; empty while it waits
 */
public record Part(int number, Set<Node> awaits, Publication publication, Optional<Verdict> decided) {

    /** Copies the organisations. */
    public Part {
        awaits = Set.copyOf(awaits);
    }

    /** The same, decided. */
    public Part with(Verdict verdict) {
        return new Part(number, awaits, publication, Optional.of(verdict));
    }
}
