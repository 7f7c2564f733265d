package org.localreuse.sparql;

import java.net.URI;
import java.net.URISyntaxException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.problem.ProblemKind;

/** Graphs as an address names them. */
final class GraphNames {

    private GraphNames() {}

    /** @throws WriteRefused if it is no absolute IRI */
    static Node iri(String parameter, String value) {
        try {
            if (new URI(value).isAbsolute()) {
                return NodeFactory.createURI(value);
            }
        } catch (URISyntaxException e) {
            throw refused(parameter, value);
        }
        throw refused(parameter, value);
    }

    private static WriteRefused refused(String parameter, String value) {
        return new WriteRefused(ProblemKind.BAD_PARAMETER.because(
                "The parameter '" + parameter + "' needs an absolute IRI: '" + value + "'."));
    }
}
