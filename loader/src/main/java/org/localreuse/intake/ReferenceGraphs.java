package org.localreuse.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.record.Change;
import org.localreuse.record.Change.PublishedGraph;
import org.localreuse.record.IntakeRecord;
import org.localreuse.store.Publication;

/** Keeps councils, concepts, licences and the ontology in the store as this version of the software brings them. */
public final class ReferenceGraphs {

    private final IntakeRecord record;
    private final Publisher publisher;

    public ReferenceGraphs(IntakeRecord record, Publisher publisher) {
        this.record = record;
        this.publisher = publisher;
    }

    /** Puts those in place that the registry does not hold so. */
    public void install() {
        Base base = publisher.store().base();
        List<PublishedGraph> changed = new ArrayList<>();
        for (ReferenceData reference : ReferenceData.values()) {
            Node name = reference.graphName(base);
            Graph graph = reference.graph(base);
            if (!stands(name).equals(triples(graph))) {
                changed.add(new PublishedGraph(
                        new Publication(name, graph, GraphFactory.createDefaultGraph()), Optional.empty(), 0, ""));
            }
        }
        if (!changed.isEmpty()) {
            publisher.make(new Change(publisher.now(), List.of(), List.of(), List.of(), List.of(), changed));
        }
    }

    private Set<Triple> stands(Node graph) {
        return record.publications()
                .standing(graph)
                .map(Publication::statements)
                .map(ReferenceGraphs::triples)
                .orElse(Set.of());
    }

    private static Set<Triple> triples(Graph graph) {
        return graph.stream().collect(Collectors.toSet());
    }
}
