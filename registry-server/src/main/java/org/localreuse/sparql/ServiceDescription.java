package org.localreuse.sparql;

import java.net.URI;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What the endpoint says of itself, for machines. @see <a href="https://www.w3.org/TR/sparql11-service-description/">SD 1.1</a> */
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private static final List<String> RESULT_FORMATS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "RDF_XML",
            "JSON-LD",
            "TriG");

    private ServiceDescription() {}

    /** The description of the endpoint at that address. */
    static Graph of(String address) {
        Graph graph = GraphFactory.createGraphMem();
        Node service = NodeFactory.createURI(address + "#service");
        Node dataset = NodeFactory.createURI(address + "#dataset");
        Node union = NodeFactory.createURI(address + "#default-graph");
        graph.add(service, RDF.type.asNode(), sd("Service"));
        graph.add(service, sd("endpoint"), NodeFactory.createURI(address));
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        for (String format : RESULT_FORMATS) {
            graph.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format));
        }
        graph.add(service, sd("defaultDataset"), dataset);
        graph.add(dataset, RDF.type.asNode(), sd("Dataset"));
        graph.add(dataset, sd("defaultGraph"), union);
        Node described =
                NodeFactory.createURI(URI.create(address).resolve("/void").toString());
        graph.add(dataset, RDFS.seeAlso.asNode(), described);
        graph.add(union, RDF.type.asNode(), sd("Graph"));
        graph.add(
                union,
                DCTerms.description.asNode(),
                NodeFactory.createLiteralLang(
                        "All published graphs together. GRAPH ?g tells which of them says something.", "en"));
        return graph;
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
