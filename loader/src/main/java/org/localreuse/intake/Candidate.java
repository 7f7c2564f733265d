package org.localreuse.intake;

import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.localreuse.model.FileReport;
import org.localreuse.store.Publication;

/**
 * An input that was read and checked and may be published.
 *
 * @param named every thing that it refers to by a name
 */
record Candidate(FileReport report, Publication publication, Set<Node> named) {

    Graph statements() {
        return publication.statements();
    }
}
