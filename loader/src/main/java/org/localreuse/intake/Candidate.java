package org.localreuse.intake;

import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.localreuse.intake.RecordingNames.Question;
import org.localreuse.model.FileReport;
import org.localreuse.store.Publication;

/**
 * An input that was read and checked and may be published.
 *
 * @param named every thing that it refers to by a name
 * @param inVain the names that it gave and that nothing bore
 */
record Candidate(FileReport report, Publication publication, Set<Node> named, Set<Question> inVain) {

    Graph statements() {
        return publication.statements();
    }
}
