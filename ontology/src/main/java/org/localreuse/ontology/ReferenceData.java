package org.localreuse.ontology;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The reference graphs, which come with the software: no submission may state what they state, and every submission is
 * validated together with them.
 */
public enum ReferenceData {
    /** The councils of the United Kingdom, now and before, their reorganisations and their areas. */
    COUNCILS("councils", "councils.ttl"),
    /** The concept schemes, without the licences. */
    CONCEPTS("concepts", "schemes.ttl"),
    /** The licences, with their openness and what they permit, require and prohibit. */
    LICENCES("licences", "licences.ttl"),
    /** Council services by their number in the Local Government Services List, with the words that GOV.UK uses. */
    SERVICES("services", "services.ttl"),
    /** The classes and properties of the vocabulary itself. */
    ONTOLOGY("ontology", "ontology.ttl");

    private final String name;
    private final String file;

    ReferenceData(String name, String file) {
        this.name = name;
        this.file = file;
    }

    /** The name of this graph under the given base, such as {@code {base}graph/ref/councils}. */
    public Node graphName(Base base) {
        return base.graph("ref/" + name);
    }

    /**
     * The statements of this graph, read anew at each call. Under another base than the default, councils, change events and
     * graph names move to that base; terms, concepts and schemes never do.
     */
    public Graph graph(Base base) {
        Graph published = Vocabulary.read(file);
        return base.equals(Base.DEFAULT) ? published : moved(published, base);
    }

    private static Graph moved(Graph graph, Base base) {
        Graph moved = GraphFactory.createDefaultGraph();
        moved.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
        graph.stream()
                .map(triple -> Triple.create(
                        moved(triple.getSubject(), base), triple.getPredicate(), moved(triple.getObject(), base)))
                .forEach(moved::add);
        return moved;
    }

    private static Node moved(Node node, Base base) {
        String from = Base.DEFAULT.iri();
        boolean ours = node.isURI()
                && (node.getURI().startsWith(from + "id/") || node.getURI().startsWith(from + "graph/"));
        return ours ? NodeFactory.createURI(base.iri() + node.getURI().substring(from.length())) : node;
    }
}
