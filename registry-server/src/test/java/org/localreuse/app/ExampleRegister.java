package org.localreuse.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.localreuse.intake.LoadOptions;
import org.localreuse.intake.Progress;
import org.localreuse.intake.Reading;
import org.localreuse.intake.Register;
import org.localreuse.model.Principal;
import org.localreuse.ontology.Base;
import org.localreuse.record.Change;
import org.localreuse.record.Change.PublishedGraph;
import org.localreuse.record.IntakeRecord;
import org.localreuse.record.SqlRecord;
import org.localreuse.sample.SampleRegister;
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

    /** The sample register, loaded into memory on a day that stays. */
    public static Register sample() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
        Register register =
                new Register(EmbeddedStore.inMemory(Base.DEFAULT), SqlRecord.inMemory(), READING, clock).ready();
        register.intake().load(Principal.OPERATOR, SampleRegister.files(), LoadOptions.DEFAULT, Progress.SILENT);
        return register;
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
