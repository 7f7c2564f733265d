package org.localreuse.app;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.ontology.Vocabulary;
import org.localreuse.store.EmbeddedStore;
import org.localreuse.store.Publication;
import org.localreuse.store.PublishedStore;

/** The worked example of the vocabulary with the reference data, published into a store in memory. */
public final class ExampleStore {

    private ExampleStore() {}

    public static PublishedStore open() {
        PublishedStore store = EmbeddedStore.inMemory(Base.DEFAULT);
        store.publish(publications());
        return store;
    }

    static List<Publication> publications() {
        List<Publication> publications = new ArrayList<>();
        List<Node> references = new ArrayList<>();
        for (ReferenceData reference : ReferenceData.values()) {
            Node name = reference.graphName(Base.DEFAULT);
            references.add(name);
            publications.add(
                    new Publication(name, named(reference.graph(Base.DEFAULT)), GraphFactory.createDefaultGraph()));
        }
        DatasetGraph example = Vocabulary.example();
        Node meta = Base.DEFAULT.graph("meta");
        example.listGraphNodes().forEachRemaining(graph -> {
            if (!graph.equals(meta) && !references.contains(graph)) {
                publications.add(
                        new Publication(graph, named(example.getGraph(graph)), about(example.getGraph(meta), graph)));
            }
        });
        return publications;
    }

    private static Graph about(Graph meta, Node graph) {
        Graph about = GraphFactory.createDefaultGraph();
        meta.find(graph, Node.ANY, Node.ANY).forEachRemaining(about::add);
        return about;
    }

    /** Blank nodes get IRIs at the door. */
    private static Graph named(Graph graph) {
        Graph named = GraphFactory.createDefaultGraph();
        graph.find()
                .forEachRemaining(triple -> named.add(
                        Triple.create(named(triple.getSubject()), triple.getPredicate(), named(triple.getObject()))));
        return named;
    }

    private static Node named(Node node) {
        return node.isBlank()
                ? NodeFactory.createURI(Base.DEFAULT.iri() + "id/node/" + node.getBlankNodeLabel())
                : node;
    }
}
