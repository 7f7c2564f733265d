package org.localreuse.export;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VCARD4;
import org.localreuse.export.Holdings.Held;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;
import org.localreuse.web.Addresses;

/**
 * One dataset in the words and cardinalities of DCAT-AP 3. Where sources differ about a value that may stand but once, the first in the
 * order of their texts stands; what the profile would not take, such as a date without a type, is left out.
 *
 * @see <a href="https://semiceu.github.io/DCAT-AP/releases/3.0.1/#Dataset">DCAT-AP 3.0.1, Dataset</a>
 */
final class CatalogueEntry {

    private static final String CHANGE_TYPE = "http://purl.org/adms/changetype/";
    private static final List<Property> TEXTS =
            List.of(DCTerms.title, DCTerms.description, DCAT.keyword, DCTerms.identifier);
    private static final List<Property> LINKS = List.of(
            DCTerms.spatial, DCTerms.conformsTo, DCAT.theme, DCAT.landingPage, FOAF.page, DCTerms.isReferencedBy);
    private static final List<Property> DAYS = List.of(DCTerms.issued, DCTerms.modified);
    private static final Set<XSDDatatype> DATES =
            Set.of(XSDDatatype.XSDdate, XSDDatatype.XSDdateTime, XSDDatatype.XSDgYear, XSDDatatype.XSDgYearMonth);

    private final Graph given;
    private final Held held;
    private final Node dataset;
    private final Node record;
    private final Graph out = GraphFactory.createDefaultGraph();

    private CatalogueEntry(Graph given, Held held, Node record) {
        this.given = given;
        this.held = held;
        this.dataset = held.dataset();
        this.record = record;
    }

    /**
     * The entry.
     *
     * @param given what the register says of the dataset, its distributions, records, contacts and identifiers, with labels
     * @param record of it in this catalogue
     * @param parts what goes with several entries: organisations, licences, themes, users
     */
    static Graph of(Graph given, Held held, Node record, SharedParts parts) {
        CatalogueEntry entry = new CatalogueEntry(given, held, record);
        entry.describe();
        entry.contacts();
        entry.identifiers();
        new DistributionEntries(given, held.dataset(), entry.out).describe();
        entry.record();
        parts.describe(held.dataset(), entry.out, given);
        return entry.out;
    }

    /** The page about it here is the record of it in this catalogue. */
    static Node record(Node dataset, Base base, Addresses addresses) {
        return NodeFactory.createURI(
                base.iri() + addresses.ofDataset(dataset.getURI()).substring(1));
    }

    private void describe() {
        add(dataset, RDF.type, DCAT.Dataset.asNode());
        TEXTS.forEach(text ->
                values(dataset, text).stream().filter(Node::isLiteral).forEach(value -> add(dataset, text, value)));
        LINKS.forEach(
                link -> values(dataset, link).stream().filter(Node::isURI).forEach(value -> add(dataset, link, value)));
        DAYS.forEach(day -> values(dataset, day).stream()
                .filter(CatalogueEntry::isDate)
                .limit(1)
                .forEach(value -> add(dataset, day, value)));
        values(dataset, DCTerms.publisher).stream()
                .filter(Node::isURI)
                .limit(1)
                .forEach(value -> add(dataset, DCTerms.publisher, value));
        fromList(DCTerms.accessRights, "access-right/", 1);
        fromList(DCTerms.accrualPeriodicity, "frequency/", 1);
        fromList(DCTerms.language, "language/", Integer.MAX_VALUE);
        given.find(dataset, Terms.STATUS, Node.ANY).forEachRemaining(out::add);
        given.find(dataset, LR.reusedBy.asNode(), Node.ANY).forEachRemaining(out::add);
    }

    /** DCAT-AP takes values of these properties from one list only. */
    private void fromList(Property property, String list, int most) {
        values(dataset, property).stream()
                .filter(value -> value.isURI() && value.getURI().startsWith(Terms.EU + list))
                .limit(most)
                .forEach(value -> add(dataset, property, value));
    }

    private void contacts() {
        for (Node contact : values(dataset, DCAT.contactPoint)) {
            add(dataset, DCAT.contactPoint, contact);
            add(contact, RDF.type, VCARD4.Kind.asNode());
            add(contact, RDF.type, VCARD4.Organization.asNode());
            for (Property property : List.of(VCARD4.fn, VCARD4.hasEmail, VCARD4.hasURL)) {
                values(contact, property).stream().limit(1).forEach(value -> add(contact, property, value));
            }
        }
    }

    /** The identifiers that others gave it, as nodes, whether they came so or as texts. */
    private void identifiers() {
        given.find(dataset, Terms.IDENTIFIER, Node.ANY)
                .mapWith(Triple::getObject)
                .forEachRemaining(identifier -> {
                    Node node = identifier.isLiteral() ? NodeFactory.createBlankNode() : identifier;
                    Node notation = identifier.isLiteral()
                            ? NodeFactory.createLiteralString(identifier.getLiteralLexicalForm())
                            : values(identifier, SKOS.notation).stream()
                                    .findFirst()
                                    .orElseGet(() -> NodeFactory.createLiteralString(identifier.toString()));
                    out.add(dataset, Terms.IDENTIFIER, node);
                    add(node, RDF.type, Terms.IDENTIFIER_CLASS);
                    add(node, SKOS.notation, notation);
                });
    }

    /** Its record in this catalogue, and from there those in the registries that it came from. */
    private void record() {
        add(record, RDF.type, DCAT.CatalogRecord.asNode());
        add(record, FOAF.primaryTopic, dataset);
        add(record, DCTerms.issued, moment(held.first().toString()));
        add(record, DCTerms.modified, moment(held.last().toString()));
        add(record, DCTerms.conformsTo, Terms.PROFILE);
        String change = held.first().equals(held.last()) ? "created" : "updated";
        Node status = NodeFactory.createURI(CHANGE_TYPE + change);
        out.add(record, Terms.STATUS, status);
        add(status, RDF.type, SKOS.Concept.asNode());
        add(status, SKOS.prefLabel, NodeFactory.createLiteralLang(change, "en"));
        Languages.of(values(dataset, DCTerms.title)).forEach(language -> add(record, DCTerms.language, language));
        given.find(Node.ANY, FOAF.primaryTopic.asNode(), dataset)
                .mapWith(Triple::getSubject)
                .toList()
                .forEach(this::recordElsewhere);
    }

    private void recordElsewhere(Node other) {
        Node address = values(other, DCTerms.source).stream()
                .filter(Node::isURI)
                .findFirst()
                .orElse(other);
        List<Node> changed = values(other, DCTerms.modified).stream()
                .filter(CatalogueEntry::isDate)
                .toList();
        if (!changed.isEmpty()) {
            add(record, DCTerms.source, address);
            add(address, RDF.type, DCAT.CatalogRecord.asNode());
            add(address, FOAF.primaryTopic, dataset);
            add(address, DCTerms.modified, changed.getLast());
        }
    }

    static boolean isDate(Node value) {
        return value.isLiteral() && DATES.contains(value.getLiteralDatatype());
    }

    static Node moment(String time) {
        return NodeFactory.createLiteralDT(time, XSDDatatype.XSDdateTime);
    }

    /** In the order of their texts. */
    private List<Node> values(Node node, Property property) {
        return values(given, node, property);
    }

    static List<Node> values(Graph graph, Node node, Property property) {
        return graph.find(node, property.asNode(), Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    private void add(Node subject, Property property, Node value) {
        out.add(subject, property.asNode(), value);
    }
}
