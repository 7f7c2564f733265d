package org.localreuse.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.localreuse.ontology.Base;

/**
 * The distributions of a dataset in DCAT-AP. The profile states licences where the data are to be had, so a distribution without one of
 * its own gets that of its dataset. What is not known is no licence: it is left out; that none is stated is a statement on rights.
 *
 * @see <a href="https://semiceu.github.io/DCAT-AP/releases/3.0.1/#Distribution">DCAT-AP 3.0.1, Distribution</a>
 */
final class DistributionEntries {

    static final Node NOT_STATED = Base.concept("licence", "not-stated");
    private static final Node UNKNOWN = Base.concept("licence", "unknown");

    private static final List<Property> TEXTS = List.of(DCTerms.title, DCTerms.description);
    private static final List<Property> DAYS = List.of(DCTerms.issued, DCTerms.modified);

    private final Graph given;
    private final Node dataset;
    private final Graph out;

    DistributionEntries(Graph given, Node dataset, Graph out) {
        this.given = given;
        this.dataset = dataset;
        this.out = out;
    }

    void describe() {
        List<Node> ofAll = licences(dataset);
        List<Node> accessible = values(dataset, DCAT.distribution)
                .filter(distribution -> accesses(distribution).findAny().isPresent())
                .toList();
        for (Node distribution : accessible) {
            add(dataset, DCAT.distribution, distribution);
            describe(distribution);
            List<Node> own = licences(distribution);
            license(distribution, own.isEmpty() ? ofAll : own);
        }
        if (accessible.isEmpty()) {
            license(dataset, ofAll);
        }
    }

    private void describe(Node distribution) {
        add(distribution, RDF.type, DCAT.Distribution.asNode());
        accesses(distribution).forEach(address -> add(distribution, DCAT.accessURL, address));
        values(distribution, DCAT.downloadURL).forEach(address -> add(distribution, DCAT.downloadURL, address));
        TEXTS.forEach(text ->
                values(distribution, text).filter(Node::isLiteral).forEach(value -> add(distribution, text, value)));
        DAYS.forEach(day -> values(distribution, day)
                .filter(CatalogueEntry::isDate)
                .limit(1)
                .forEach(value -> add(distribution, day, value)));
        values(distribution, DCTerms.conformsTo)
                .filter(Node::isURI)
                .forEach(standard -> add(distribution, DCTerms.conformsTo, standard));
        Optional<String> type = values(distribution, DCAT.mediaType)
                .map(MediaTypes::name)
                .flatMap(Optional::stream)
                .findFirst();
        type.ifPresent(name -> add(distribution, DCAT.mediaType, MediaTypes.address(name)));
        values(distribution, DCTerms.format)
                .filter(MediaTypes::isFileType)
                .findFirst()
                .or(() -> type.flatMap(MediaTypes::fileType))
                .ifPresent(format -> add(distribution, DCTerms.format, format));
    }

    /** Who only knows where to download it has access there. */
    private Stream<Node> accesses(Node distribution) {
        List<Node> addresses =
                values(distribution, DCAT.accessURL).filter(Node::isURI).toList();
        return addresses.isEmpty() ? values(distribution, DCAT.downloadURL).filter(Node::isURI) : addresses.stream();
    }

    private List<Node> licences(Node thing) {
        return values(thing, DCTerms.license)
                .filter(licence -> licence.isURI() && !licence.equals(UNKNOWN))
                .toList();
    }

    /** The profile takes one licence. Of several, or of none that is stated, it can be said as a matter of rights. */
    private void license(Node thing, List<Node> licences) {
        boolean one = licences.size() == 1 && !licences.contains(NOT_STATED);
        licences.forEach(licence -> add(thing, one ? DCTerms.license : DCTerms.rights, licence));
    }

    private Stream<Node> values(Node node, Property property) {
        return CatalogueEntry.values(given, node, property).stream();
    }

    private void add(Node subject, Property property, Node value) {
        out.add(subject, property.asNode(), value);
    }
}
