package org.localreuse.intake;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphTriplesQuads;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.Refusal;

/**
 * The published dataset as it would be after changes that are held here and never written to it. It takes memory for the changes,
 * not for the store. Its default graph is the union of its named ones. To be used within a read transaction of the published
 * dataset.
 *
 * <p>Jena's own buffering dataset hands out graphs that write past the buffer.
 */
final class ProposedDataset extends DatasetGraphTriplesQuads {

    /** As many statements as one input may hold. */
    private static final int MOST = 1_000_000;

    /** As many matches of a pattern are held in memory; more are put on disk until they have been used. */
    private static final long MATCHES = 10_000;

    private final DatasetGraph published;
    private final WritableGraphs writable;
    private final Runnable watch;
    private final DatasetGraph added = DatasetGraphFactory.create();
    private final Set<Quad> removed = new HashSet<>();
    private final Set<Triple> removedSomewhere = new HashSet<>();
    private int changes;

    /** @param watch runs before each change, and may end it all */
    ProposedDataset(DatasetGraph published, WritableGraphs writable, Runnable watch) {
        this.published = published;
        this.writable = writable;
        this.watch = watch;
        getContext().set(ARQ.spillToDiskThreshold, MATCHES);
    }

    /** The graphs that would say something else than they do. */
    Set<Node> changed() {
        Set<Node> changed = new HashSet<>(added().keySet());
        changed.addAll(removed().keySet());
        return changed;
    }

    /** How many statements each graph would gain. */
    Map<Node, Long> added() {
        return countByGraph(Iter.asStream(added.find()));
    }

    /** How many it would lose. */
    Map<Node, Long> removed() {
        return countByGraph(removed.stream());
    }

    private static Map<Node, Long> countByGraph(Stream<Quad> quads) {
        return quads.collect(Collectors.groupingBy(Quad::getGraph, Collectors.counting()));
    }

    /** All that a graph would say. */
    Graph statements(Node graph) {
        Graph copy = GraphFactory.createGraphMem();
        findInSpecificNamedGraph(graph, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> copy.add(quad.asTriple()));
        return copy;
    }

    private void change(Node graph) {
        watch.run();
        writable.check(graph);
        if (++changes > MOST) {
            throw new Refusal(Finding.refusal(
                    Position.UNKNOWN, "This changes more than " + MOST + " statements.", "Do it in several steps."));
        }
    }

    @Override
    protected void addToNamedGraph(Node graph, Node subject, Node predicate, Node object) {
        change(graph);
        PlainStatements.check(subject, predicate, object);
        List<Quad> known = Iter.toList(published.find(graph, subject, predicate, object));
        if (known.isEmpty()) {
            added.add(graph, subject, predicate, object);
        } else {
            known.forEach(removed::remove);
        }
    }

    /** What stands is removed as the store spells it, which may be another spelling of the same value. */
    @Override
    protected void deleteFromNamedGraph(Node graph, Node subject, Node predicate, Node object) {
        change(graph);
        added.deleteAny(graph, subject, predicate, object);
        published.find(graph, subject, predicate, object).forEachRemaining(quad -> {
            removed.add(quad);
            removedSomewhere.add(quad.asTriple());
        });
    }

    @Override
    protected void addToDftGraph(Node subject, Node predicate, Node object) {
        throw WritableGraphs.defaultGraph();
    }

    @Override
    protected void deleteFromDftGraph(Node subject, Node predicate, Node object) {
        throw WritableGraphs.defaultGraph();
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node graph, Node subject, Node predicate, Node object) {
        return standing(graph, subject, predicate, object);
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node predicate, Node object) {
        return standing(Node.ANY, subject, predicate, object);
    }

    /** What was added is gathered first: whoever reads may be about to add. */
    private Iterator<Quad> standing(Node graph, Node subject, Node predicate, Node object) {
        List<Quad> more = Iter.toList(added.find(graph, subject, predicate, object));
        return Iter.iter(published.findNG(graph, subject, predicate, object))
                .filter(quad -> !removed.contains(quad))
                .append(more.iterator());
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node subject, Node predicate, Node object) {
        return Iter.map(
                findInUnionGraph(subject, predicate, object), triple -> Quad.create(Quad.defaultGraphIRI, triple));
    }

    @Override
    public Iterator<Quad> findQuadsInUnionGraph(Node subject, Node predicate, Node object) {
        return Iter.map(findInUnionGraph(subject, predicate, object), triple -> Quad.create(Quad.unionGraph, triple));
    }

    /** The store knows its own union without remembering what it has handed out; only what changed is looked at again. */
    @Override
    public Iterator<Triple> findInUnionGraph(Node subject, Node predicate, Node object) {
        Graph union = published.getUnionGraph();
        Set<Triple> more = new HashSet<>();
        added.find(Node.ANY, subject, predicate, object).forEachRemaining(quad -> more.add(quad.asTriple()));
        more.removeIf(union::contains);
        return Iter.iter(union.find(subject, predicate, object))
                .filter(triple -> !removedSomewhere.contains(triple) || stands(triple))
                .append(more.iterator());
    }

    private boolean stands(Triple triple) {
        return findInAnyNamedGraphs(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .hasNext();
    }

    @Override
    public Graph getDefaultGraph() {
        return new UnionOf(this);
    }

    @Override
    public Graph getUnionGraph() {
        return new UnionOf(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        Set<Node> names = Iter.toSet(added.listGraphNodes());
        published.listGraphNodes().forEachRemaining(names::add);
        changed().stream().filter(name -> !containsGraph(name)).forEach(names::remove);
        return names.iterator();
    }

    @Override
    public PrefixMap prefixes() {
        return added.prefixes();
    }

    @Override
    public boolean supportsTransactions() {
        return false;
    }

    @Override
    public void begin(TxnType type) {
        throw noTransactions();
    }

    @Override
    public void begin(ReadWrite mode) {
        throw noTransactions();
    }

    @Override
    public boolean promote(Promote mode) {
        throw noTransactions();
    }

    @Override
    public void commit() {
        throw noTransactions();
    }

    @Override
    public void abort() {
        throw noTransactions();
    }

    @Override
    public void end() {
        throw noTransactions();
    }

    @Override
    public ReadWrite transactionMode() {
        return published.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return published.transactionType();
    }

    @Override
    public boolean isInTransaction() {
        return published.isInTransaction();
    }

    private static UnsupportedOperationException noTransactions() {
        return new UnsupportedOperationException("This stands within a transaction of the published dataset");
    }
}
