package org.localreuse.readiness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * How ready a project is to be reused.
 *
 * @param council that asks; empty for what holds for any
 * @param standings of the six barriers, in the order of the questions
 */
public record Readiness(Node project, Optional<Node> council, List<Standing> standings) {

    /** Copies the standings. */
    public Readiness {
        standings = List.copyOf(standings);
    }

    /** Every question, in its order. */
    public Stream<Answered> questions() {
        return standings.stream().flatMap(standing -> standing.questions().stream());
    }
}
