package org.localreuse.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDFS;
import org.localreuse.ontology.LR;
import org.localreuse.ontology.PROV;

/** Turns what a graph says into what a page shows. */
final class Facts {

    /** Properties that point at datasets, and perhaps at things of ours. */
    private static final Set<Property> DATASETS =
            Set.of(LR.usesDataset, LR.producesDataset, LR.reuseOf, LR.duplicateOf, FOAF.primaryTopic, DCAT.dataset);

    private static final Comparator<Value> BY_TEXT = Comparator.comparing(Value::text);

    /** The Local Government Services List, whose labels not every register has. */
    private static final String COUNCIL_SERVICE = "http://id.esd.org.uk/service/";

    private final Description description;
    private final Addresses addresses;

    Facts(Description description, Addresses addresses) {
        this.description = description;
        this.addresses = addresses;
    }

    Description description() {
        return description;
    }

    /** Lines for the fields, in their order; an optional one only where something is known. */
    List<Fact> of(Node thing, List<Field> fields, Function<Node, List<Integer>> sources) {
        return fields.stream()
                .map(field -> new Fact(
                        field.label(),
                        field.properties().stream()
                                .flatMap(property -> values(thing, property).stream())
                                .distinct()
                                .toList(),
                        field.properties().stream()
                                .flatMap(property -> sources.apply(property.asNode()).stream())
                                .distinct()
                                .sorted()
                                .toList()))
                .filter(fact -> fact.isKnown()
                        || fields.stream()
                                .anyMatch(field ->
                                        field.expected() && field.label().equals(fact.label())))
                .toList();
    }

    /** What the property says of the thing, in a stable order. */
    List<Value> values(Node thing, Property property) {
        return description
                .objects(thing, property)
                .map(value -> DATASETS.contains(property) ? ofDataset(value) : value(value))
                .distinct()
                .sorted(BY_TEXT)
                .toList();
    }

    /** A dataset has a page here also where its IRI is another's. */
    private Value ofDataset(Node node) {
        return node.isURI() ? new Value(label(node), addresses.ofDataset(node.getURI())) : value(node);
    }

    /** The first of the values in words; empty where there are none. */
    String words(Node thing, Property property) {
        return values(thing, property).stream()
                .findFirst()
                .map(value -> value.text().value())
                .orElse("");
    }

    /** A link to a thing that has a label, a link to an address, or the words of a literal. */
    Value value(Node node) {
        if (node.isLiteral()) {
            return new Value(new Text(Words.of(node), node.getLiteralLanguage()), "");
        }
        if (!node.isURI()) {
            return Value.of("described without a name");
        }
        return new Value(label(node), addresses.of(node.getURI()));
    }

    /** Its label, or for an address of the web the address itself, or the last part of an identifier of ours. */
    Text label(Node node) {
        String href = addresses.of(node.getURI());
        String label = description.label(node);
        boolean named = !description.texts(node, RDFS.label).isEmpty();
        return new Text(named || href.startsWith("/") ? label : shortAddress(node.getURI()), "");
    }

    /** A source by its graph. */
    Source source(int number, String graph) {
        Node node = NodeFactory.createURI(graph);
        return new Source(
                number,
                values(node, PROV.wasAttributedTo),
                words(node, PROV.generatedAtTime),
                values(node, PROV.hadPrimarySource),
                new Link("Everything from this source", addresses.of(graph)));
    }

    /** {@code from} and {@code to} in words; empty where neither is known. */
    String period(Node thing) {
        String since = words(thing, LR.since);
        String until = words(thing, LR.until);
        if (until.isEmpty()) {
            return since.isEmpty() ? "" : "since " + since;
        }
        return since.isEmpty() ? "until " + until : since + " to " + until;
    }

    private static String shortAddress(String iri) {
        if (iri.startsWith(COUNCIL_SERVICE)) {
            return "Council service " + iri.substring(COUNCIL_SERVICE.length());
        }
        String plain = iri.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        return plain.length() > 60 ? plain.substring(0, 59) + "…" : plain;
    }
}
