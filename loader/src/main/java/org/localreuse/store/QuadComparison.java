package org.localreuse.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/**
 * What two stores say differently, quad by quad, the registry's own record and the derived graph included.
 *
 * @param quads how many the first holds
 * @param onlyFirst some of what only the first holds
 * @param onlySecond some of what only the second holds
 */
public record QuadComparison(long quads, List<Quad> onlyFirst, List<Quad> onlySecond) {

    /** So many differences are shown of each. */
    private static final int SHOWN = 5;

    /** Compares the stores as they stand; neither may be written meanwhile. */
    public static QuadComparison of(EmbeddedStore first, EmbeddedStore second) {
        return Txn.calculateRead(
                first.readOnlyDataset(),
                () -> Txn.calculateRead(second.readOnlyDataset(), () -> compare(first, second)));
    }

    private static QuadComparison compare(EmbeddedStore first, EmbeddedStore second) {
        List<Quad> onlyFirst = new ArrayList<>();
        List<Quad> onlySecond = new ArrayList<>();
        long quads = missing(first.readOnlyDataset(), second.readOnlyDataset(), onlyFirst);
        missing(second.readOnlyDataset(), first.readOnlyDataset(), onlySecond);
        return new QuadComparison(quads, onlyFirst, onlySecond);
    }

    private static long missing(DatasetGraph from, DatasetGraph in, List<Quad> missing) {
        long quads = 0;
        for (Iterator<Quad> all = from.find(); all.hasNext(); quads++) {
            Quad quad = all.next();
            if (missing.size() < SHOWN && !in.contains(quad)) {
                missing.add(quad);
            }
        }
        return quads;
    }

    /** Whether both say the same. */
    public boolean isEqual() {
        return onlyFirst.isEmpty() && onlySecond.isEmpty();
    }
}
