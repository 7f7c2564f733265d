package org.localreuse.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.localreuse.intake.Provenance;
import org.localreuse.model.Comparison;
import org.localreuse.model.Comparison.Verdict;
import org.localreuse.model.Sha256;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;
import org.localreuse.ontology.PROV;
import org.localreuse.record.Change.PublishedGraph;
import org.localreuse.store.Publication;

/**
 * {@code graph/curation}: what moderators decided, as statements. Each is told of by a node of its own, with the reason and the day,
 * so that what administrators wrote into the graph by hand stays apart.
 */
final class Curation {

    private final Base base;
    private final Optional<Publication> standing;

    /** @param standing the graph as it stands */
    Curation(Base base, Optional<Publication> standing) {
        this.base = base;
        this.standing = standing;
    }

    static Node graph(Base base) {
        return base.graph("curation");
    }

    /**
     * The graph as it shall stand; empty where it stands so.
     *
     * @param decided all that was decided and stands
     */
    Optional<PublishedGraph> of(List<Comparison> decided, Instant now) {
        Graph before = standing.map(Publication::statements).orElseGet(GraphFactory::createDefaultGraph);
        Graph statements = GraphFactory.createDefaultGraph();
        before.find().forEachRemaining(statements::add);
        before.find(Node.ANY, RDF.type.asNode(), RDF.Statement.asNode())
                .mapWith(Triple::getSubject)
                .filterKeep(this::isOurs)
                .forEachRemaining(told -> takeOut(told, before, statements));
        Mains mains = new Mains();
        List<Comparison> same = decided.stream()
                .filter(comparison -> comparison.verdict() == Verdict.SAME)
                .toList();
        same.forEach(comparison -> mains.put(comparison.dataset(), comparison.main()));
        same.forEach(comparison -> put(comparison, mains.of(comparison.dataset()), statements));
        if (statements.isIsomorphicWith(before)) {
            return Optional.empty();
        }
        Node graph = graph(base);
        Graph told = standing.map(Publication::provenance).orElseGet(GraphFactory::createDefaultGraph);
        boolean left = !statements.isEmpty();
        Publication publication =
                new Publication(graph, statements, Provenance.ofCuration(base, graph, told, left, now));
        return Optional.of(new PublishedGraph(
                publication, Optional.empty(), 0, left ? "" : "A moderator took back the last that it said."));
    }

    private boolean isOurs(Node told) {
        return told.isURI() && told.getURI().startsWith(base.id("curation", "").getURI());
    }

    private static void takeOut(Node told, Graph before, Graph statements) {
        before.find(told, RDF.subject.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .forEachRemaining(dataset -> before.find(told, RDF.object.asNode(), Node.ANY)
                        .mapWith(Triple::getObject)
                        .forEachRemaining(main -> statements.remove(dataset, LR.duplicateOf.asNode(), main)));
        statements.remove(told, Node.ANY, Node.ANY);
    }

    private void put(Comparison comparison, Node main, Graph statements) {
        Node dataset = comparison.dataset();
        Node told = base.id("curation", Sha256.hex(dataset.getURI()).substring(0, 16));
        statements.add(dataset, LR.duplicateOf.asNode(), main);
        statements.add(told, RDF.type.asNode(), RDF.Statement.asNode());
        statements.add(told, RDF.subject.asNode(), dataset);
        statements.add(told, RDF.predicate.asNode(), LR.duplicateOf.asNode());
        statements.add(told, RDF.object.asNode(), main);
        statements.add(told, RDFS.comment.asNode(), NodeFactory.createLiteralLang(comparison.comment(), "en"));
        statements.add(told, PROV.wasAttributedTo.asNode(), base.id("organisation", "registry"));
        statements.add(told, PROV.generatedAtTime.asNode(), Provenance.time(comparison.at()));
    }
}
