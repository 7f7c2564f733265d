package org.localreuse.harvest.mapping;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Sets what one record describes apart from what another says of the same thing, so that a page is mapped in one run and one record
 * never touches another.
 */
final class Apart {

    private static final String START = "urn:x-localreuse:record:";

    private Apart() {}

    /** A thing of that record. An object of JSON has no IRI and stands for the empty one. */
    static Node of(int record, String iri) {
        return NodeFactory.createURI(START + record + ":" + iri);
    }

    /** The thing's own IRI; what was not set apart is as it was. */
    static Node back(Node node) {
        if (!node.isURI() || !node.getURI().startsWith(START)) {
            return node;
        }
        String iri = node.getURI();
        return NodeFactory.createURI(iri.substring(iri.indexOf(':', START.length()) + 1));
    }
}
