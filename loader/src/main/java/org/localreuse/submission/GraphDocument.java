package org.localreuse.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.localreuse.model.Position;
import org.localreuse.model.SubmissionFile;
import org.localreuse.model.SubmissionFormat;
import org.localreuse.submission.tree.Limits;
import org.localreuse.submission.tree.Refusals;

/** The statements of a document that is one graph, just as they are: nothing is mended, resolved or left out. */
public final class GraphDocument {

    private GraphDocument() {}

    /**
     * Reads them.
     *
     * @param format a syntax of RDF
     * @throws org.localreuse.model.Refusal with line and column, if it cannot be read, names graphs or has blank nodes
     */
    public static List<Triple> read(SubmissionFile file, SubmissionFormat format) {
        List<Triple> statements = new ArrayList<>();
        RdfReader.parse(file, format, Limits.STANDARD, new RdfParse.Sink() {
            @Override
            public void statement(Triple triple, Optional<Node> graph, Position position) {
                if (graph.isPresent()) {
                    throw Refusals.at(
                            position, "A graph is named here.", "Send one graph; the address says which it is.");
                }
                if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
                    throw Refusals.at(
                            position,
                            "A blank node cannot be published: nobody could name it again.",
                            "Give it an IRI, such as one below that of the thing it belongs to.");
                }
                statements.add(triple);
            }

            @Override
            public void warning(String message, Position position) {}
        });
        return statements;
    }
}
