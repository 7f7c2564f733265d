package org.localreuse.harvest.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * One thing of a record as its mapping put it: properties of our vocabulary, values as the registry wrote them. In an order that
 * depends on the values alone.
 */
record Said(Graph page, Node thing) {

    /** Every value, IRIs as the registry has them. */
    List<Node> values(Node property) {
        return page.find(thing, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .map(Apart::back)
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** Every value that says something, IRIs as texts. */
    List<String> texts(Node property) {
        return values(property).stream()
                .filter(value -> !value.isBlank())
                .map(value -> value.isURI() ? value.getURI() : value.getLiteralLexicalForm())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    Optional<String> text(Node property) {
        return texts(property).stream().findFirst();
    }

    boolean has(Node property) {
        return page.contains(thing, property, Node.ANY);
    }

    /** What it links to, to be asked in its turn. */
    Stream<Said> parts(Node property) {
        return page.find(thing, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(part -> !part.isLiteral())
                .sorted(Comparator.comparing(Node::toString))
                .map(part -> new Said(page, part));
    }

    /** Its own IRI; empty if it has none. */
    Optional<String> iri() {
        return Optional.of(Apart.back(thing))
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> !iri.isEmpty());
    }
}
