package org.localreuse.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.shared.PrefixMapping;

/**
 * One demand on what is handed in, as people read it.
 *
 * @param on what it is demanded of: the shape's name
 * @param field the property; empty where it is about the whole
 * @param severity {@code must}, {@code should} or {@code could}
 */
public record Rule(String on, String field, String severity, String message) {

    /** Every rule of the shapes that has a message, by what it is about. */
    public static List<Rule> all(Graph shapes) {
        return shapes.stream(Node.ANY, SHACL.message, Node.ANY)
                .map(triple -> rule(shapes, triple))
                .distinct()
                .sorted((a, b) -> (a.on() + ' ' + a.field()).compareTo(b.on() + ' ' + b.field()))
                .toList();
    }

    private static Rule rule(Graph shapes, Triple message) {
        Node constraint = message.getSubject();
        Node shape = owner(shapes, constraint);
        String severity = Stream.of(constraint, shape)
                .flatMap(node -> shapes.stream(node, SHACL.severity, Node.ANY))
                .findFirst()
                .map(triple -> triple.getObject().getLocalName())
                .orElse("Violation");
        String field = shapes.stream(constraint, SHACL.path, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .findFirst()
                .map(path -> shortForm(shapes.getPrefixMapping(), path))
                .orElse("");
        return new Rule(
                shape.isURI() ? shape.getLocalName() : "",
                field,
                word(severity),
                Text.of(message.getObject()).value());
    }

    private static Node owner(Graph shapes, Node constraint) {
        Node node = constraint;
        while (node.isBlank()) {
            Node here = node;
            Node above = shapes.stream(Node.ANY, Node.ANY, here)
                    .findFirst()
                    .map(Triple::getSubject)
                    .orElse(here);
            if (above.equals(here)) {
                return here;
            }
            node = above;
        }
        return node;
    }

    private static String shortForm(PrefixMapping prefixes, Node path) {
        return prefixes.shortForm(path.getURI());
    }

    private static String word(String severity) {
        return switch (severity.toLowerCase(Locale.ROOT)) {
            case "warning" -> "should";
            case "info" -> "could";
            default -> "must";
        };
    }
}
