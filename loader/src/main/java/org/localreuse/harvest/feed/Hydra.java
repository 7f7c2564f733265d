package org.localreuse.harvest.feed;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.localreuse.harvest.fetch.Addresses;

/** How a catalogue says that it goes on elsewhere: in today's Hydra, and in that of years ago, as an IRI or as a text. */
final class Hydra {

    private static final String NS = "http://www.w3.org/ns/hydra/core#";
    private static final List<Node> NEXT = List.of(term("next"), term("nextPage"));
    private static final List<Node> TOTAL = List.of(term("totalItems"));

    private Hydra() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }

    static boolean speaks(Graph graph) {
        return !objects(graph, TOTAL).isEmpty() || !objects(graph, NEXT).isEmpty();
    }

    /** The page after the one at that address; one that names itself is the last. */
    static Optional<URI> next(Graph graph, URI page) {
        return objects(graph, NEXT).stream()
                .map(text -> Addresses.resolve(page, text))
                .filter(next -> !next.equals(page))
                .findFirst();
    }

    /** How many datasets there are on all pages; empty unless that is said, and said once. */
    static OptionalLong total(Graph graph) {
        Set<String> totals = objects(graph, TOTAL);
        return totals.size() == 1 && totals.iterator().next().matches("\\d{1,12}")
                ? OptionalLong.of(Long.parseLong(totals.iterator().next()))
                : OptionalLong.empty();
    }

    private static Set<String> objects(Graph graph, List<Node> predicates) {
        Set<String> texts = new LinkedHashSet<>();
        for (Node predicate : predicates) {
            graph.find(Node.ANY, predicate, Node.ANY)
                    .mapWith(Triple::getObject)
                    .filterDrop(Node::isBlank)
                    .forEach(node -> texts.add(node.isURI() ? node.getURI() : node.getLiteralLexicalForm()));
        }
        return texts;
    }
}
