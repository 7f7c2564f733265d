package org.localreuse.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What a graph says, asked for by subject and property. */
record Description(Graph graph) {

    /** The texts, English first. */
    List<Text> texts(Node subject, Property property) {
        return objects(subject, property)
                .filter(Node::isLiteral)
                .map(Text::of)
                .sorted()
                .toList();
    }

    /** The text in English, or whatever there is, or nothing. */
    String text(Node subject, Property property) {
        return Text.best(texts(subject, property), "");
    }

    /** The IRIs, in order. */
    List<Node> iris(Node subject, Property property) {
        return objects(subject, property)
                .filter(Node::isURI)
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .toList();
    }

    Optional<Node> iri(Node subject, Property property) {
        return iris(subject, property).stream().findFirst();
    }

    Stream<Node> objects(Node subject, Property property) {
        return graph.stream(subject, property.asNode(), Node.ANY).map(Triple::getObject);
    }

    /** The subjects that point at the object, in order. */
    List<Node> subjects(Property property, Node object) {
        return graph.stream(Node.ANY, property.asNode(), object)
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .distinct()
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .toList();
    }

    /** The things of a class, in order. */
    List<Node> instances(Resource type) {
        return subjects(RDF.type, type.asNode());
    }

    boolean isEmpty(Node subject) {
        return !graph.contains(subject, Node.ANY, Node.ANY);
    }

    /** What to call it: its label, or the last part of its IRI. */
    String label(Node node) {
        if (!node.isURI()) {
            return Text.of(node).value();
        }
        for (Property property : List.of(RDFS.label, SKOS.prefLabel)) {
            String label = text(node, property);
            if (!label.isEmpty()) {
                return label;
            }
        }
        return lastPart(node.getURI());
    }

    private static String lastPart(String iri) {
        String trimmed = iri.replaceAll("[/#]+$", "");
        String last = trimmed.substring(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#')) + 1);
        return last.isEmpty() ? iri : last;
    }
}
