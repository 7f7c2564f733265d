package org.localreuse.record;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Which IRIs a graph is about. */
final class Mentions {

    /** Stands in the IRI of each concept: they are named by almost every graph, and described by none that is handed in. */
    private static final String CONCEPT = "/concept/";

    private Mentions() {}

    /** Each IRI that the graph describes ({@code true}) or only names ({@code false}); classes and concepts are left out. */
    static Map<String, Boolean> in(Graph graph) {
        Map<String, Boolean> mentions = new LinkedHashMap<>();
        graph.find().forEachRemaining(triple -> {
            if (triple.getSubject().isURI()) {
                mentions.put(triple.getSubject().getURI(), true);
            }
            Node object = triple.getObject();
            if (object.isURI()
                    && !triple.getPredicate().equals(RDF.type.asNode())
                    && !object.getURI().contains(CONCEPT)) {
                mentions.putIfAbsent(object.getURI(), false);
            }
        });
        return mentions;
    }
}
