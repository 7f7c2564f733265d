package org.localreuse.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.ontology.Base;
import org.localreuse.store.Publication;

/**
 * What graphs say around one thing, and no more: what they say of the thing and its parts, of what points at them, such as its
 * reuses, and of what all of these name. A spreadsheet of the country's datasets is one graph, and one council's page needs few of
 * its rows.
 */
final class Excerpt {

    /** From a project to its component, to a barrier that it met, to the name of that barrier. */
    private static final int STEPS_AWAY = 3;

    private final Base base;
    private final Collection<Publication> graphs;
    private final Set<Node> subjects = new HashSet<>();

    /** @param graphs those that say anything of the thing, and those that describe what they name */
    Excerpt(Node thing, Base base, Collection<Publication> graphs) {
        this.base = base;
        this.graphs = graphs;
        subjects.add(thing);
        addPartsOf(thing);
        addPointingAt(Set.copyOf(subjects));
        addPointingAt(Set.copyOf(subjects));
        for (int step = 0; step < STEPS_AWAY; step++) {
            addNamedBy(Set.copyOf(subjects));
        }
    }

    /** The graphs with the statements about those things alone; without graphs that say nothing of them. */
    List<Publication> graphs() {
        return graphs.stream()
                .map(whole -> new Publication(whole.graph(), excerpt(whole.statements()), whole.provenance()))
                .filter(publication -> !publication.statements().isEmpty())
                .toList();
    }

    private Graph excerpt(Graph whole) {
        Graph excerpt = GraphFactory.createGraphMem();
        subjects.forEach(subject -> whole.stream(subject, Node.ANY, Node.ANY).forEach(excerpt::add));
        return excerpt;
    }

    private void addPartsOf(Node thing) {
        for (Publication publication : graphs) {
            publication.statements().stream()
                    .map(Triple::getSubject)
                    .filter(subject -> Things.wholeOf(subject, base).equals(thing))
                    .forEach(subjects::add);
        }
    }

    private void addPointingAt(Set<Node> things) {
        for (Publication publication : graphs) {
            things.forEach(thing -> publication.statements().stream(Node.ANY, Node.ANY, thing)
                    .map(Triple::getSubject)
                    .forEach(subjects::add));
        }
    }

    /** Properties and classes are named too: the vocabulary says what people call them. */
    private void addNamedBy(Set<Node> things) {
        for (Publication publication : graphs) {
            things.forEach(thing -> publication.statements().stream(thing, Node.ANY, Node.ANY)
                    .forEach(triple -> {
                        subjects.add(triple.getPredicate());
                        subjects.add(triple.getObject());
                    }));
        }
    }
}
