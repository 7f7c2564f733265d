package org.localreuse.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;
import org.localreuse.rest.Asked;
import org.localreuse.rest.Catalogue;
import org.localreuse.web.Choice.Option;

/** The questions of the filter forms, with what the register has for an answer. */
final class Choices {

    private final Catalogue catalogue;
    private final Graph concepts;
    private final Asked asked;

    Choices(Catalogue catalogue, Graph concepts, Asked asked) {
        this.catalogue = catalogue;
        this.concepts = concepts;
        this.asked = asked;
    }

    Choice text(String name, String label) {
        return new Choice(name, label, List.of(), value(name));
    }

    /** Of given values, in their order: value and label by turns. */
    Choice among(String name, String label, String... values) {
        Stream<Option> options =
                Stream.iterate(0, i -> i < values.length, i -> i + 2).map(i -> new Option(values[i], values[i + 1]));
        return new Choice(name, label, options.toList(), value(name));
    }

    /** Of the concepts of a scheme. */
    Choice concept(String name, String label, String scheme) {
        Description facts = new Description(concepts);
        String start = Base.concept(scheme, "").getURI();
        List<Option> options = facts.subjects(SKOS.inScheme, Base.scheme(scheme)).stream()
                .filter(concept -> concept.getURI().startsWith(start))
                .map(concept -> new Option(concept.getURI().substring(start.length()), facts.label(concept)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
        return new Choice(name, label, options, value(name));
    }

    /** Of what the property points at, anywhere in the register. */
    Choice object(String name, String label, Property property) {
        return things(
                name,
                label,
                catalogue.facts().stream(Node.ANY, property.asNode(), Node.ANY).map(Triple::getObject));
    }

    /** Of every council that exists. */
    Choice council(String name, String label) {
        Graph facts = catalogue.facts();
        Stream<Node> councils = facts.stream(Node.ANY, RDF.type.asNode(), LR.Council.asNode())
                .map(Triple::getSubject)
                .filter(council -> !facts.contains(council, LR.until.asNode(), Node.ANY));
        return things(name, label, councils);
    }

    private Choice things(String name, String label, Stream<Node> things) {
        Function<Node, String> key = thing -> catalogue.references().key(thing).orElse(thing.toString());
        List<Option> options = things.filter(Node::isURI)
                .distinct()
                .map(thing ->
                        new Option(key.apply(thing), catalogue.references().name(thing)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
        return new Choice(name, label, options, value(name));
    }

    private String value(String name) {
        return asked.one(name).orElse("");
    }
}
