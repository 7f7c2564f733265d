package org.localreuse.resolve;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Finds what a name stands for: by IRI, code or slug, then by every name form that is known. */
public interface Names {

    /** Looks the text up as a name of something of one of these kinds. Never fetches, never invents. */
    Resolution resolve(Set<Kind> kinds, String text);

    /** Looks the text up as a name of something of that kind. */
    default Resolution resolve(Kind kind, String text) {
        return resolve(EnumSet.of(kind), text);
    }

    /** The statistical area that a council serves, or served last; empty for any other body. */
    Optional<Node> areaOf(Node organisation);
}
