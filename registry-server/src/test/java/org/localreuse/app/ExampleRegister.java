package org.localreuse.app;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.localreuse.intake.Reading;
import org.localreuse.intake.Register;
import org.localreuse.ontology.Base;
import org.localreuse.record.Change;
import org.localreuse.record.Change.PublishedGraph;
import org.localreuse.record.IntakeRecord;
import org.localreuse.record.SqlRecord;
import org.localreuse.store.EmbeddedStore;
import org.localreuse.store.Publication;
import org.localreuse.store.PublishedStore;

/** The worked example of the vocabulary with the reference data, in a register in memory. */
public final class ExampleRegister {

    private static final Reading READING = Reading.of(Base.DEFAULT);

    private ExampleRegister() {}

    public static Register open() {
        return holding(ExampleStore.publications());
    }

    /** A register in memory that holds these graphs, and no submission for them. */
    public static Register holding(List<Publication> publications) {
        PublishedStore store = EmbeddedStore.inMemory(Base.DEFAULT);
        IntakeRecord record = SqlRecord.inMemory();
        List<PublishedGraph> graphs = publications.stream()
                .map(publication -> new PublishedGraph(publication, Optional.empty(), 0, ""))
                .toList();
        record.publications().begin(new Change(Instant.now(), List.of(), List.of(), List.of(), List.of(), graphs));
        return new Register(store, record, READING, Clock.systemUTC()).ready();
    }
}
