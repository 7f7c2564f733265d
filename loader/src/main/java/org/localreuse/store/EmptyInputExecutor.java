package org.localreuse.store;

import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Evaluates patterns as TDB2 does, but lets nothing come of nothing: in Jena 6.0.0 (GH-3763) a pattern of two or more triples fails
 * with "Peek iterator is already empty" when what stands before it found nothing.
 */
final class EmptyInputExecutor extends OpExecutorTDB2 {

    private EmptyInputExecutor(ExecutionContext context) {
        super(context);
    }

    /** Has queries on {@code dataset} evaluated so. */
    static void install(DatasetGraph dataset) {
        QC.setFactory(dataset.getContext(), EmptyInputExecutor::new);
    }

    @Override
    protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
        QueryIterator peeked = QueryIterPeek.create(input, execCxt);
        return peeked.hasNext() ? super.execute(pattern, peeked) : peeked;
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        QueryIterator peeked = QueryIterPeek.create(input, execCxt);
        return peeked.hasNext() ? super.execute(pattern, peeked) : peeked;
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        QueryIterator peeked = QueryIterPeek.create(input, execCxt);
        return peeked.hasNext() ? super.execute(filter, peeked) : peeked;
    }
}
