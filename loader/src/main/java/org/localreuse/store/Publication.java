package org.localreuse.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * One named graph as it shall stand from now on, replacing what stood there, with what the registry itself says of it. Both graphs
 * are copied, so that nothing is read from elsewhere once the store is being written.
 *
 * @param graph its name
 * @param statements what it says; no blank nodes; none at all takes the graph away
 * @param provenance statements about the graph and the ingest, for {@code graph/meta}; they replace those whose subject is the
 *     graph, and those of the ingest that it came with before
 */
public record Publication(Node graph, Graph statements, Graph provenance) {

    /** Refuses a graph that is not named by an IRI, and blank nodes: they do not come back under the same name. */
    public Publication {
        if (!graph.isURI()) {
            throw new IllegalArgumentException("A graph is named by an IRI: " + graph);
        }
        statements = copy(statements, graph);
        provenance = copy(provenance, graph);
    }

    private static Graph copy(Graph source, Node graph) {
        Graph copy = GraphFactory.createGraphMem();
        source.find().forEachRemaining(triple -> {
            if (hasBlankNode(triple)) {
                throw new IllegalArgumentException("Blank nodes cannot be published: " + triple + " in " + graph);
            }
            copy.add(triple);
        });
        return copy;
    }

    private static boolean hasBlankNode(Triple triple) {
        Node object = triple.getObject();
        return triple.getSubject().isBlank()
                || object.isBlank()
                || (object.isTripleTerm() && hasBlankNode(object.getTriple()));
    }
}
