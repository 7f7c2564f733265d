package org.localreuse.intake;

import java.util.List;
import java.util.Optional;
import org.localreuse.ontology.Base;
import org.localreuse.record.IntakeRecord;
import org.localreuse.record.PublicationLog;
import org.localreuse.record.PublicationLog.Begun;
import org.localreuse.store.EmbeddedStore;
import org.localreuse.store.Stamp;

/** Makes the published store again from the record: the same graphs, provenance, revision and time. */
public final class Rebuild {

    private Rebuild() {}

    /**
     * The base that a register was made for: the first graphs in every record are those of the reference data.
     *
     * @return empty where nothing was ever published
     */
    public static Optional<Base> baseOf(IntakeRecord record) {
        return record.publications().changes(0, 1).stream()
                .map(change -> change.graph().getURI())
                .map(graph -> new Base(graph.substring(0, graph.lastIndexOf("graph/ref/"))))
                .findFirst();
    }

    /**
     * Fills a store that has just been made. What had been begun and not finished is in it, and finished with it when the caller
     * puts it in place.
     *
     * @param empty at revision 0
     * @return the revision it stands at; 0 where nothing was ever published, and the store is left as it is
     */
    public static long into(EmbeddedStore empty, IntakeRecord record) {
        PublicationLog log = record.publications();
        List<Begun> unfinished = log.unfinished();
        if (unfinished.isEmpty() && log.last().isEmpty()) {
            return 0;
        }
        Stamp stamp = unfinished.isEmpty()
                ? log.last().orElseThrow()
                : unfinished.getLast().stamp();
        return empty.restore(log::current, stamp);
    }
}
