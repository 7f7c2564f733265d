package org.localreuse.intake;

import java.time.Duration;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.util.Context;

/** What holds an update while it runs. Made for one update: the time runs from then on. Whoever lets updates in decides. */
public interface UpdateFence {

    /**
     * Looks at a pattern before anything runs, as a query for all that it binds.
     *
     * @throws RuntimeException of its own where the pattern asks for what is not allowed
     */
    void check(Query pattern);

    /** The settings under which patterns are matched. */
    Context context();

    /**
     * How long it may run yet; more than nothing.
     *
     * @throws org.apache.jena.query.QueryCancelledException when the time is over
     */
    Duration left();
}
