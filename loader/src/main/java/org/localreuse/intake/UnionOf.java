package org.localreuse.intake;

import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** The default graph of a proposed dataset: everything that stands in any of its graphs. It cannot be written. */
final class UnionOf extends GraphBase {

    private final ProposedDataset dataset;

    UnionOf(ProposedDataset dataset) {
        this.dataset = dataset;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return WrappedIterator.create(
                dataset.findInUnionGraph(pattern.getSubject(), pattern.getPredicate(), pattern.getObject()));
    }

    @Override
    public void performAdd(Triple triple) {
        throw WritableGraphs.defaultGraph();
    }

    @Override
    public void performDelete(Triple triple) {
        throw WritableGraphs.defaultGraph();
    }
}
