package org.localreuse.intake;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.intake.Provenance.Origin;
import org.localreuse.intake.RecordingNames.Question;
import org.localreuse.model.FileReport;
import org.localreuse.model.SubmissionFile;
import org.localreuse.record.Part;
import org.localreuse.store.Publication;

/**
 * An input that was read and checked and may be taken.
 *
 * @param publication what may be published at once; no statements where all of it waits
 * @param parts what waits for somebody's decision
 * @param waiting how many things the parts describe
 * @param named every thing that it refers to by a name
 * @param inVain the names that it gave and that nothing bore
 */
record Candidate(
        SubmissionFile file,
        FileReport report,
        Origin origin,
        Publication publication,
        List<Part> parts,
        int waiting,
        Set<Node> named,
        Set<Question> inVain) {

    /** All that it says. */
    Graph statements() {
        if (parts.isEmpty()) {
            return publication.statements();
        }
        Graph all = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(all, publication.statements());
        parts.forEach(part -> GraphUtil.addInto(all, part.publication().statements()));
        return all;
    }
}
