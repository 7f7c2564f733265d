package org.localreuse.readiness;

import org.apache.jena.graph.Node;

/**
 * A question of readiness.
 *
 * @param number from 1, as people quote it
 * @param label a short name
 * @param asks the question itself
 * @param wouldHelp what would answer it, and who can
 * @param barrier the one of the six under which it is asked
 */
public record Question(
        int number, Node concept, String label, String asks, String wouldHelp, Node barrier, String barrierLabel) {

    /** As the scheme {@code readiness-question} calls it. */
    public String slug() {
        return concept.getURI().substring(concept.getURI().lastIndexOf('/') + 1);
    }
}
