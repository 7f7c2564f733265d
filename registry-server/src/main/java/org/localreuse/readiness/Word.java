package org.localreuse.readiness;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What somebody answers to one question.
 *
 * @param who on whose word it stands
 * @param leads whether that is who leads the project
 * @param given the day of it
 * @param because in their words; may be empty
 * @param pages evidence
 * @param source the submission that says so
 */
public record Word(
        Node question,
        Reply says,
        Node who,
        String name,
        boolean leads,
        String given,
        String because,
        List<String> pages,
        Node source) {

    /** Copies the pages. */
    public Word {
        pages = List.copyOf(pages);
    }
}
