package org.localreuse.sparql;

import java.time.Duration;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.util.Context;
import org.localreuse.intake.UpdateFence;

/** The fence of the public endpoint around the patterns of an update: what may be called, and how long it may take. */
final class UpdateBounds implements UpdateFence {

    private final Deadline deadline;
    private final int characters;

    /** The time runs from now on. */
    UpdateBounds(SparqlLimits limits) {
        this.deadline = Deadline.in(limits.timeout());
        this.characters = limits.characters();
    }

    @Override
    public void check(Query pattern) {
        QueryFence.check(pattern);
    }

    @Override
    public Context context() {
        Context context = ARQ.getContext().copy();
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQConstants.sysOptimizerFactory, new BoundedExpressions(deadline, characters));
        return context;
    }

    @Override
    public Duration left() {
        Duration left = Duration.ofNanos(deadline.nanoTime() - System.nanoTime());
        if (!left.isPositive()) {
            throw new QueryCancelledException();
        }
        return left;
    }
}
