package org.localreuse.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Checks a catalogue against DCAT-AP 3, with shapes of our own that were written from the specification. */
final class DcatShapes {

    private static final Shapes SHAPES = Shapes.parse(
            RDFParser.source(DcatShapes.class.getResource("dcat-ap-3.ttl").toString())
                    .lang(Lang.TURTLE)
                    .toGraph());

    private static final List<Resource> CLASSES = List.of(
            DCAT.Catalog,
            DCAT.Dataset,
            DCAT.Distribution,
            DCAT.CatalogRecord,
            DCAT.DataService,
            FOAF.Agent,
            DCTerms.LicenseDocument);

    private DcatShapes() {}

    /** What is mandatory and not kept to. */
    static List<String> violations(Graph catalogue) {
        return report(catalogue).stream()
                .filter(entry -> entry.severity() == Severity.Violation)
                .map(entry -> entry.focusNode() + " " + entry.resultPath() + ": " + entry.message())
                .toList();
    }

    /** How often each recommended property is not there, by the class and the property. */
    static Map<String, Integer> notMet(Graph catalogue) {
        Map<String, Integer> found = new TreeMap<>();
        report(catalogue).stream()
                .filter(entry -> entry.severity() == Severity.Warning)
                .forEach(entry -> found.merge(type(catalogue, entry) + " " + property(entry), 1, Integer::sum));
        return found;
    }

    private static String type(Graph catalogue, ReportEntry entry) {
        return CLASSES.stream()
                .filter(type -> catalogue.contains(entry.focusNode(), RDF.type.asNode(), type.asNode()))
                .map(Resource::getLocalName)
                .findFirst()
                .orElse("");
    }

    private static String property(ReportEntry entry) {
        return entry.resultPath().toString().replaceFirst("^<?.*[/#]([^/#>]*)>?$", "$1");
    }

    private static List<ReportEntry> report(Graph catalogue) {
        return List.copyOf(ShaclValidator.get().validate(SHAPES, catalogue).getEntries());
    }
}
