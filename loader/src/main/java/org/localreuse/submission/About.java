package org.localreuse.submission;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What an input says of itself: on whose word it stands, where it comes from, under which licence its statements are given.
 *
 * @param attributedTo an organisation
 * @param source a page or repository
 * @param licence from the licence list
 */
public record About(Optional<Node> attributedTo, Optional<Node> source, Optional<Node> licence) {

    /** Nothing said. */
    public static final About NOTHING = new About(Optional.empty(), Optional.empty(), Optional.empty());
}
