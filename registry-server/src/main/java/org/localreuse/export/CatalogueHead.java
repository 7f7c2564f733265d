package org.localreuse.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.localreuse.ontology.Base;

/**
 * The catalogue itself, without its datasets.
 *
 * @see <a href="https://semiceu.github.io/DCAT-AP/releases/3.0.1/#Catalogue">DCAT-AP 3.0.1, Catalogue</a>
 */
final class CatalogueHead {

    private static final String LICENCE = "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
    private static final String LICENCE_NAME = "Open Government Licence v3.0";
    private static final String NAME = "Local Reuse Registry";
    private static final String ABOUT =
            "Datasets that the register knows, each with the projects and councils that use it.";

    private final Base base;
    private final Graph out = GraphFactory.createDefaultGraph();

    private CatalogueHead(Base base) {
        this.base = base;
    }

    /** @param publisher whose datasets alone are in it, with a name; none for the whole */
    record Scope(Optional<Node> publisher, String name) {

        static final Scope WHOLE = new Scope(Optional.empty(), "");

        Node catalogue(Base base) {
            return NodeFactory.createURI(base.iri() + "catalog"
                    + publisher.map(node -> "?publisher=" + node.getURI()).orElse(""));
        }

        String title() {
            return publisher.isEmpty() ? "Datasets in the " + NAME : "Datasets of " + name + " in the " + NAME;
        }
    }

    /** @param endpoint where the register can be queried, if it can */
    static Graph of(Base base, Scope scope, List<Holdings.Held> held, Instant asOf, Optional<String> endpoint) {
        CatalogueHead head = new CatalogueHead(base);
        Node catalogue = scope.catalogue(base);
        head.describe(catalogue, scope.title(), asOf);
        held.stream()
                .map(Holdings.Held::first)
                .min(Instant::compareTo)
                .ifPresent(first -> head.add(catalogue, DCTerms.issued, CatalogueEntry.moment(first.toString())));
        head.publisher(catalogue);
        endpoint.ifPresent(address -> head.service(catalogue, address));
        Ranges.type(head.out);
        return head.out;
    }

    private void describe(Node catalogue, String title, Instant asOf) {
        add(catalogue, RDF.type, DCAT.Catalog.asNode());
        add(catalogue, DCTerms.title, english(title));
        add(catalogue, DCTerms.description, english(ABOUT));
        add(catalogue, DCTerms.modified, CatalogueEntry.moment(asOf.toString()));
        add(catalogue, DCTerms.language, Languages.ENGLISH);
        add(catalogue, FOAF.homepage, NodeFactory.createURI(base.iri()));
        Node licence = NodeFactory.createURI(LICENCE);
        add(catalogue, DCTerms.license, licence);
        add(licence, RDFS.label, english(LICENCE_NAME));
        SharedParts.typed(licence, SharedParts.LICENCE_TYPE + "Attribution", out);
        add(catalogue, DCTerms.spatial, NodeFactory.createURI(Terms.EU + "country/GBR"));
        add(catalogue, DCAT.themeTaxonomy, EuropeanThemes.SCHEME);
        add(EuropeanThemes.SCHEME, DCTerms.title, english("Data theme"));
    }

    private void publisher(Node catalogue) {
        Node operator = operator();
        add(catalogue, DCTerms.publisher, operator);
        add(operator, FOAF.name, english(NAME));
    }

    private void service(Node catalogue, String endpoint) {
        Node service = NodeFactory.createURI(base.iri() + "sparql");
        Node address = NodeFactory.createURI(endpoint);
        Node protocol = NodeFactory.createURI("http://www.w3.org/TR/sparql11-protocol/");
        add(catalogue, DCAT.service, service);
        add(service, RDF.type, DCAT.DataService.asNode());
        add(service, DCTerms.title, english("SPARQL endpoint of the " + NAME));
        add(service, DCTerms.description, english("Answers queries over everything that the register has published."));
        add(service, DCAT.endpointURL, address);
        add(service, DCAT.endpointDescription, address);
        add(service, DCTerms.conformsTo, protocol);
        add(service, DCTerms.publisher, operator());
        add(service, DCAT.keyword, english("SPARQL"));
        Node theme = NodeFactory.createURI(EuropeanThemes.SCHEME.getURI() + "/GOVE");
        add(service, DCAT.theme, theme);
        add(theme, SKOS.prefLabel, english("Government and public sector"));
    }

    private Node operator() {
        return base.id("organisation", "registry");
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    private void add(Node subject, Property property, Node value) {
        out.add(subject, property.asNode(), value);
    }
}
