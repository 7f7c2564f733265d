package org.localreuse.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;

/**
 * A dataset whose default graph is the union of its named graphs, for engines that have no such option. Being a view, it is queried
 * as it stands rather than unwrapped.
 */
final class UnionView extends DatasetGraphWrapper implements DatasetGraphWrapperView {

    UnionView(DatasetGraph dataset) {
        super(dataset);
    }

    @Override
    public Graph getDefaultGraph() {
        return get().getUnionGraph();
    }
}
