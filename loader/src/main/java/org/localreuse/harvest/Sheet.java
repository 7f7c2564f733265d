package org.localreuse.harvest;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.localreuse.intake.Provenance;
import org.localreuse.model.Source;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.PROV;
import org.localreuse.record.HarvestRecord.Entry;

/**
 * A part of what a registry lists, published as one graph. A registry is cut into sheets of {@value #SIZE} places, each record keeping
 * its place for good, so that a change to one record replaces one small graph however large the registry is.
 */
final class Sheet {

    /** How many records stand on a sheet. */
    static final int SIZE = 250;

    private static final Node STATUS = NodeFactory.createURI("http://www.w3.org/ns/adms#status");
    private static final Node WITHDRAWN = NodeFactory.createURI("http://purl.org/adms/status/Withdrawn");

    private final Base base;
    private final Source source;
    private final long number;

    Sheet(Base base, Source source, long number) {
        this.base = base;
        this.source = source;
        this.number = number;
    }

    /** The first place on it. */
    long from() {
        return number * SIZE;
    }

    /** The first place on the next. */
    long to() {
        return from() + SIZE;
    }

    /** {@code graph/harvest/{source}}; from the second sheet on with its number behind. */
    Node graph() {
        return base.graph("harvest/" + source.id() + (number == 0 ? "" : "/" + (number + 1)));
    }

    /** By which the ingest of the sheet is known. */
    String name() {
        return source.id() + (number == 0 ? "" : "-" + (number + 1));
    }

    private Node catalogue() {
        return base.id("catalogue", source.id());
    }

    /** What it says, given what stands on it. Nothing where nothing on it could ever be read. */
    Graph statements(List<Entry> entries) {
        Graph graph = GraphFactory.createGraphMem();
        for (Entry entry : entries) {
            entry.dataset().filter(dataset -> !entry.statements().isEmpty()).ifPresent(dataset -> {
                GraphUtil.addInto(graph, entry.statements());
                describe(graph, entry, dataset);
            });
        }
        if (number == 0 && !graph.isEmpty()) {
            describeCatalogue(graph);
        }
        return graph;
    }

    private void describe(Graph graph, Entry entry, Node dataset) {
        graph.add(catalogue(), DCAT.dataset.asNode(), dataset);
        for (Triple about : entry.statements()
                .find(Node.ANY, FOAF.primaryTopic.asNode(), dataset)
                .toList()) {
            Node listing = about.getSubject();
            graph.add(catalogue(), DCAT.record.asNode(), listing);
            graph.add(listing, DCTerms.issued.asNode(), Provenance.time(entry.firstSeen()));
            if (!graph.contains(listing, DCTerms.modified.asNode(), Node.ANY)) {
                graph.add(listing, DCTerms.modified.asNode(), Provenance.time(entry.changedAt()));
            }
            entry.goneAt()
                    .ifPresent(gone -> graph.add(listing, PROV.invalidatedAtTime.asNode(), Provenance.time(gone)));
        }
        if (entry.goneAt().isPresent()) {
            graph.remove(dataset, STATUS, Node.ANY);
            graph.add(dataset, STATUS, WITHDRAWN);
        }
    }

    private void describeCatalogue(Graph graph) {
        graph.add(catalogue(), RDF.type.asNode(), DCAT.Catalog.asNode());
        graph.add(catalogue(), DCTerms.title.asNode(), NodeFactory.createLiteralLang(source.title(), "en"));
        graph.add(
                catalogue(),
                FOAF.homepage.asNode(),
                NodeFactory.createURI(source.address().toString()));
        Optional<Node> publisher = source.publisher();
        publisher.ifPresent(body -> graph.add(catalogue(), DCTerms.publisher.asNode(), body));
    }
}
