package org.localreuse.web;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.localreuse.ontology.Base;

/**
 * What the register says of itself as a dataset.
 *
 * @param modified when the data last changed
 * @param endpoint where it can be queried, if it can
 * @param dump where all of it can be had
 * @see <a href="https://www.w3.org/TR/void/">VoID</a>
 */
record DatasetDescription(Base base, Instant modified, Sizes sizes, Optional<URI> endpoint, URI dump) {

    static final String TITLE = "Local Reuse Registry";
    static final String ABOUT =
            "Who in local government reuses which project or dataset, how, since when, and on whose word.";

    private static final String LICENCE = "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    /** The register as a dataset. */
    Node dataset() {
        return NodeFactory.createURI(base.iri() + "void#dataset");
    }

    Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("void", VOID.NS);
        Node document = NodeFactory.createURI(base.iri() + "void");
        graph.add(document, RDF.type.asNode(), VOID.DatasetDescription.asNode());
        graph.add(document, FOAF.primaryTopic.asNode(), dataset());
        graph.add(dataset(), RDF.type.asNode(), VOID.Dataset.asNode());
        add(graph, DCTerms.title, NodeFactory.createLiteralLang(TITLE, "en"));
        add(graph, DCTerms.description, NodeFactory.createLiteralLang(ABOUT, "en"));
        add(graph, DCTerms.modified, NodeFactory.createLiteralDT(modified.toString(), XSDDatatype.XSDdateTime));
        add(graph, DCTerms.license, NodeFactory.createURI(LICENCE));
        add(graph, VOID.uriSpace, NodeFactory.createLiteralString(base.iri() + "id/"));
        add(graph, VOID.triples, number(sizes.triples()));
        add(graph, VOID.entities, number(sizes.entities()));
        endpoint.ifPresent(address -> add(graph, VOID.sparqlEndpoint, NodeFactory.createURI(address.toString())));
        add(graph, VOID.dataDump, NodeFactory.createURI(dump.toString()));
        sizes.examples().forEach(example -> add(graph, VOID.exampleResource, NodeFactory.createURI(example)));
        add(graph, FOAF.homepage, NodeFactory.createURI(base.iri()));
        vocabularies().forEach(vocabulary -> add(graph, VOID.vocabulary, NodeFactory.createURI(vocabulary)));
        Stream.of("Turtle", "JSON-LD", "RDF_XML", "N-Triples")
                .forEach(format -> add(graph, VOID.feature, NodeFactory.createURI(FORMATS + format)));
        sizes.classes().forEach((type, count) -> {
            Node part = part(graph, VOID.classPartition, VOID._class, type);
            graph.add(part, VOID.entities.asNode(), number(count));
        });
        sizes.properties().forEach((property, count) -> {
            Node part = part(graph, VOID.propertyPartition, VOID.property, property);
            graph.add(part, VOID.triples.asNode(), number(count));
        });
        sizes.links().forEach(links -> linkset(graph, links));
        return graph;
    }

    /** Links to another register, which is known by the site that the names of its things begin with. */
    private void linkset(Graph graph, Sizes.Links links) {
        Node target = NodeFactory.createURI(links.site());
        String name = links.property().replaceFirst("^.*[/#]", "") + "-"
                + links.site().replaceFirst("^https?://", "").replaceAll("[^A-Za-z0-9.]", "");
        Node set = NodeFactory.createURI(base.iri() + "void#links-" + name);
        add(graph, VOID.subset, set);
        graph.add(set, RDF.type.asNode(), VOID.Linkset.asNode());
        graph.add(set, VOID.subjectsTarget.asNode(), dataset());
        graph.add(set, VOID.objectsTarget.asNode(), target);
        graph.add(set, VOID.linkPredicate.asNode(), NodeFactory.createURI(links.property()));
        graph.add(set, VOID.triples.asNode(), number(links.number()));
        graph.add(target, RDF.type.asNode(), VOID.Dataset.asNode());
        graph.add(target, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(links.site()));
    }

    /** The namespaces of the classes and properties that the data use. */
    private Stream<String> vocabularies() {
        return Stream.concat(sizes.classes().keySet().stream(), sizes.properties().keySet().stream())
                .map(iri -> iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1))
                .filter(namespace -> !namespace.isEmpty())
                .distinct();
    }

    private void add(Graph graph, Property property, Node value) {
        graph.add(dataset(), property.asNode(), value);
    }

    private Node part(Graph graph, Property kind, Property by, String iri) {
        Node part = NodeFactory.createBlankNode();
        add(graph, kind, part);
        graph.add(part, by.asNode(), NodeFactory.createURI(iri));
        return part;
    }

    private static Node number(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }
}
