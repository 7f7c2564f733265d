package org.localreuse.export;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * Says of what a catalogue refers to which class it is of, as DCAT-AP expects: whoever checks the catalogue has nothing else to tell it
 * by.
 *
 * @see <a href="https://semiceu.github.io/DCAT-AP/releases/3.0.1/#quick-reference">DCAT-AP 3.0.1, classes and properties</a>
 */
final class Ranges {

    private static final Map<Node, Node> CLASSES = Map.ofEntries(
            Map.entry(FOAF.primaryTopic.asNode(), DCAT.Resource.asNode()),
            Map.entry(DCAT.theme.asNode(), SKOS.Concept.asNode()),
            Map.entry(DCTerms.type.asNode(), SKOS.Concept.asNode()),
            Map.entry(DCAT.themeTaxonomy.asNode(), SKOS.ConceptScheme.asNode()),
            Map.entry(DCAT.landingPage.asNode(), FOAF.Document.asNode()),
            Map.entry(FOAF.page.asNode(), FOAF.Document.asNode()),
            Map.entry(FOAF.homepage.asNode(), FOAF.Document.asNode()),
            Map.entry(DCTerms.language.asNode(), DCTerms.LinguisticSystem.asNode()),
            Map.entry(DCTerms.spatial.asNode(), DCTerms.Location.asNode()),
            Map.entry(DCTerms.conformsTo.asNode(), DCTerms.Standard.asNode()),
            Map.entry(DCTerms.license.asNode(), DCTerms.LicenseDocument.asNode()),
            Map.entry(DCTerms.rights.asNode(), DCTerms.RightsStatement.asNode()),
            Map.entry(DCTerms.accessRights.asNode(), DCTerms.RightsStatement.asNode()),
            Map.entry(DCTerms.accrualPeriodicity.asNode(), DCTerms.Frequency.asNode()),
            Map.entry(DCTerms.publisher.asNode(), FOAF.Agent.asNode()),
            Map.entry(DCAT.mediaType.asNode(), DCTerms.MediaType.asNode()),
            Map.entry(DCTerms.format.asNode(), DCTerms.MediaTypeOrExtent.asNode()));

    private Ranges() {}

    /** Adds the class of each value that has one. */
    static void type(Graph graph) {
        for (Triple statement : graph.find().toList()) {
            Node type = CLASSES.get(statement.getPredicate());
            if (type != null && !statement.getObject().isLiteral()) {
                graph.add(statement.getObject(), RDF.type.asNode(), type);
            }
        }
    }
}
