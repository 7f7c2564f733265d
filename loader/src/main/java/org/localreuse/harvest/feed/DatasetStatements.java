package org.localreuse.harvest.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.localreuse.ontology.PROV;

/**
 * The datasets of a catalogue, and of each all that is said of it: its own statements and those of its parts (distributions,
 * publisher, contact, checksums, periods and the like), of blank nodes at any depth, of its catalogue record, and of the services
 * that serve it.
 */
final class DatasetStatements {

    /** More than any honest dataset has. */
    private static final int MOST = 20_000;

    private static final String ADMS = "http://www.w3.org/ns/adms#";
    private static final String SPDX = "http://spdx.org/rdf/terms#";

    private static final Node TYPE = RDF.type.asNode();
    private static final Node DATASET = DCAT.Dataset.asNode();
    private static final Node TOPIC = FOAF.primaryTopic.asNode();
    private static final Node SERVES = DCAT.servesDataset.asNode();

    /** What leads from a thing to a part of it, or to something that is described only to describe it. */
    private static final Set<String> PARTS = Stream.concat(
                    Stream.of(
                                    DCAT.distribution,
                                    DCAT.accessService,
                                    DCAT.contactPoint,
                                    DCAT.qualifiedRelation,
                                    DCAT.theme,
                                    DCAT.mediaType,
                                    DCTerms.publisher,
                                    DCTerms.creator,
                                    DCTerms.temporal,
                                    DCTerms.spatial,
                                    DCTerms.conformsTo,
                                    DCTerms.license,
                                    DCTerms.rights,
                                    DCTerms.accessRights,
                                    DCTerms.provenance,
                                    DCTerms.format,
                                    DCTerms.language,
                                    DCTerms.accrualPeriodicity,
                                    FOAF.page)
                            .map(Property::getURI),
                    Stream.of(
                            ADMS + "identifier",
                            ADMS + "sample",
                            SPDX + "checksum",
                            PROV.NS + "qualifiedAttribution",
                            PROV.NS + "wasGeneratedBy"))
            .collect(Collectors.toUnmodifiableSet());

    private final Graph graph;
    private final Set<Node> datasets;

    DatasetStatements(Graph graph) {
        this.graph = graph;
        Set<Node> found = new LinkedHashSet<>();
        subjects(TYPE, DATASET).forEach(found::add);
        objects(DCAT.dataset.asNode()).filter(this::isDescribed).forEach(found::add);
        found.removeIf(node -> node.isLiteral() || graph.contains(node, TYPE, DCAT.Catalog.asNode()));
        this.datasets = found;
    }

    Set<Node> datasets() {
        return datasets;
    }

    /** How many datasets are listed without being described. */
    long onlyListed() {
        return objects(DCAT.dataset.asNode())
                .filter(node -> !isDescribed(node))
                .distinct()
                .count();
    }

    /** Whether there is a catalogue or a list of datasets, be it empty. */
    boolean isCatalogue() {
        return graph.contains(Node.ANY, TYPE, DCAT.Catalog.asNode())
                || graph.contains(Node.ANY, DCAT.dataset.asNode(), Node.ANY)
                || Hydra.speaks(graph);
    }

    /** When the dataset changed, by its catalogue record, else by itself. */
    Optional<String> changed(Node dataset) {
        return subjects(TOPIC, dataset)
                .flatMap(entry -> values(entry, DCTerms.modified.asNode()))
                .max(String::compareTo)
                .or(() -> values(dataset, DCTerms.modified.asNode()).max(String::compareTo));
    }

    Stream<String> values(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .filter(Node::isLiteral)
                .map(node -> node.getLiteralLexicalForm().strip())
                .filter(text -> !text.isEmpty());
    }

    /** All that is said of one dataset; empty if it is more than a dataset can have. */
    Optional<Set<Triple>> about(Node dataset) {
        Set<Triple> statements = new LinkedHashSet<>();
        Set<Node> met = new HashSet<>();
        Deque<Node> waiting = new ArrayDeque<>(List.of(dataset));
        subjects(TOPIC, dataset).forEach(waiting::add);
        subjects(SERVES, dataset).forEach(waiting::add);
        while (!waiting.isEmpty() && statements.size() <= MOST) {
            Node node = waiting.poll();
            if (met.add(node)) {
                graph.find(node, Node.ANY, Node.ANY)
                        .filterKeep(triple -> concerns(triple, dataset))
                        .forEach(triple -> {
                            statements.add(triple);
                            if (isPart(triple)) {
                                waiting.add(triple.getObject());
                            }
                        });
            }
        }
        return statements.size() <= MOST ? Optional.of(statements) : Optional.empty();
    }

    /** A service may serve many datasets: that it serves another is none of this one's business. */
    private static boolean concerns(Triple triple, Node dataset) {
        return !triple.getPredicate().equals(SERVES) || triple.getObject().equals(dataset);
    }

    private boolean isPart(Triple triple) {
        Node object = triple.getObject();
        return !datasets.contains(object)
                && (object.isBlank()
                        || object.isURI()
                                && PARTS.contains(triple.getPredicate().getURI()));
    }

    private boolean isDescribed(Node node) {
        return graph.contains(node, Node.ANY, Node.ANY);
    }

    private Stream<Node> subjects(Node predicate, Node object) {
        return graph.find(Node.ANY, predicate, object).mapWith(Triple::getSubject).toList().stream();
    }

    private Stream<Node> objects(Node predicate) {
        return graph.find(Node.ANY, predicate, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }
}
