package org.localreuse.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.localreuse.ontology.LR;

/**
 * A class or property of the vocabulary, as its documentation shows it.
 *
 * @param name the local name, which is its anchor too
 * @param broader its super-classes or super-properties
 * @param usedOn the classes whose things may have the property
 * @param values what the property points at
 */
public record Term(
        String name, String label, String comment, List<Link> broader, List<Link> usedOn, List<Link> values) {

    private static final String SCHEMA = "http://schema.org/";
    private static final Property DOMAIN = ResourceFactory.createProperty(SCHEMA, "domainIncludes");
    private static final Property RANGE = ResourceFactory.createProperty(SCHEMA, "rangeIncludes");

    /** Copies the lists. */
    public Term {
        broader = List.copyOf(broader);
        usedOn = List.copyOf(usedOn);
        values = List.copyOf(values);
    }

    /** Whether the registry works it out itself, so that submissions leave it alone. */
    public boolean isDerived() {
        return comment.startsWith("Derived");
    }

    /** The classes of the ontology, in the order of their names. */
    public static List<Term> classes(Graph ontology) {
        return terms(ontology, OWL.Class, RDFS.subClassOf);
    }

    /** The properties of the ontology, in the order of their names. */
    public static List<Term> properties(Graph ontology) {
        return Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty)
                .flatMap(kind -> terms(ontology, kind, RDFS.subPropertyOf).stream())
                .sorted(Comparator.comparing(Term::name))
                .toList();
    }

    private static List<Term> terms(Graph ontology, Resource kind, Property broader) {
        Description facts = new Description(ontology);
        PrefixMapping prefixes = ontology.getPrefixMapping();
        return facts.instances(kind).stream()
                .filter(node -> node.getURI().startsWith(LR.NS))
                .map(node -> new Term(
                        node.getURI().substring(LR.NS.length()),
                        facts.label(node),
                        facts.text(node, RDFS.comment),
                        links(facts.iris(node, broader), prefixes),
                        links(facts.iris(node, DOMAIN), prefixes),
                        links(facts.iris(node, RANGE), prefixes)))
                .toList();
    }

    private static List<Link> links(List<Node> nodes, PrefixMapping prefixes) {
        return nodes.stream()
                .map(Node::getURI)
                .map(iri -> new Link(
                        prefixes.shortForm(iri), iri.startsWith(LR.NS) ? "#" + iri.substring(LR.NS.length()) : iri))
                .toList();
    }
}
