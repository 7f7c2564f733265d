package org.localreuse.harvest.feed;

import java.net.URI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.harvest.fetch.Addresses;

/** Gathers statements, with those characters of IRIs escaped that have no place in one. */
final class MendingSink extends StreamRDFBase {

    private static final int MOST = 3_000_000;

    private final URI address;
    private final Graph graph = GraphFactory.createDefaultGraph();
    private int statements;

    MendingSink(URI address) {
        this.address = address;
    }

    Graph graph() {
        return graph;
    }

    @Override
    public void quad(Quad quad) {
        triple(quad.asTriple());
    }

    @Override
    public void triple(Triple triple) {
        if (++statements > MOST) {
            throw Addresses.broken(
                    address, "holds more than " + MOST + " statements. Ask for smaller pages, if it has any.");
        }
        Node object = triple.getObject();
        if (!object.isTripleTerm() && !object.isNodeGraph()) {
            graph.add(mended(triple.getSubject()), mended(triple.getPredicate()), mended(object));
        }
    }

    private static Node mended(Node node) {
        return node.isURI() && node.getURI().chars().anyMatch(MendingSink::isMisplaced)
                ? NodeFactory.createURI(mended(node.getURI()))
                : node;
    }

    /** The IRI with its misplaced characters escaped. */
    static String mended(String iri) {
        StringBuilder mended = new StringBuilder(iri.length());
        iri.strip().chars().forEach(c -> {
            if (isMisplaced(c)) {
                mended.append(String.format("%%%02X", c));
            } else {
                mended.append((char) c);
            }
        });
        return mended.toString();
    }

    private static boolean isMisplaced(int c) {
        return c <= ' ' || c == 0x7F || "<>\"{}|\\^`".indexOf(c) >= 0;
    }
}
