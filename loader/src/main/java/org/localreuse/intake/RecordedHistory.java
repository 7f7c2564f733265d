package org.localreuse.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.model.NotTaken;
import org.localreuse.model.NotTaken.Reason;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.record.IntakeRecord;
import org.localreuse.record.PastGraphs.Gone;
import org.localreuse.record.PublicationLog.GraphChange;
import org.localreuse.store.EmbeddedStore;
import org.localreuse.store.Publication;
import org.localreuse.store.PublishedStore;
import org.localreuse.store.Stamp;

/** History as the record of the intake tells it. */
public final class RecordedHistory implements History {

    private final IntakeRecord record;
    private final PublishedStore store;

    /** @param store tells the present revision */
    public RecordedHistory(IntakeRecord record, PublishedStore store) {
        this.record = record;
        this.store = store;
    }

    @Override
    public List<GraphChange> changes(long since, int limit) {
        return record.publications().changes(since, limit);
    }

    @Override
    public PublishedStore asOf(Node thing, long revision) {
        Stamp stamp = record.publications().changes(revision - 1, 1).stream()
                .map(GraphChange::stamp)
                .filter(found -> found.revision() == revision)
                .findFirst()
                .orElseThrow(() -> new NotTaken(
                        Reason.NOT_UNDERSTOOD,
                        "There is no revision " + revision + ": the register stands at " + store.revision() + "."));
        List<Publication> graphs = new ArrayList<>(record.past().around(thing, revision));
        Base base = store.base();
        Arrays.stream(ReferenceData.values())
                .map(reference -> new Publication(
                        reference.graphName(base), reference.graph(base), GraphFactory.createDefaultGraph()))
                .forEach(graphs::add);
        EmbeddedStore past = EmbeddedStore.inMemory(base);
        past.publish(graphs, stamp);
        return past;
    }

    @Override
    public Optional<Gone> gone(Node thing) {
        return record.past().gone(thing);
    }
}
