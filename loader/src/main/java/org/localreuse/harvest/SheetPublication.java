package org.localreuse.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.localreuse.intake.Provenance;
import org.localreuse.intake.Publisher;
import org.localreuse.model.Harvest;
import org.localreuse.model.Source;
import org.localreuse.ontology.Base;
import org.localreuse.record.Change;
import org.localreuse.record.Change.PublishedGraph;
import org.localreuse.record.IntakeRecord;
import org.localreuse.store.Publication;

/** Publishes what a harvest changed, in few transactions; run again after an interruption, it publishes what is left. */
final class SheetPublication {

    /** A transaction holds about this many statements: as many as memory easily holds, since each derives everything anew. */
    private static final long BATCH = 250_000;

    private final IntakeRecord record;
    private final Publisher publisher;
    private final Source source;
    private final List<PublishedGraph> waiting = new ArrayList<>();
    private long size;

    SheetPublication(IntakeRecord record, Publisher publisher, Source source) {
        this.record = record;
        this.publisher = publisher;
        this.source = source;
    }

    void publish(Harvest harvest, HarvestProgress progress) {
        List<Long> sheets = record.harvests().changedPlaces(harvest).stream()
                .map(place -> place / Sheet.SIZE)
                .distinct()
                .toList();
        int done = 0;
        for (long number : sheets) {
            add(new Sheet(publisher.base(), source, number));
            if (size >= BATCH) {
                flush();
            }
            progress.published(++done, sheets.size());
        }
        flush();
    }

    private void add(Sheet sheet) {
        Graph statements = sheet.statements(record.harvests().entries(source.id(), sheet.from(), sheet.to()));
        Optional<Publication> standing = record.publications().standing(sheet.graph());
        Set<Triple> before = standing.map(Publication::statements)
                .map(SheetPublication::triples)
                .orElse(Set.of());
        if (!before.equals(triples(statements))) {
            Base base = publisher.base();
            Graph provenance = Provenance.ofHarvest(base, sheet.graph(), sheet.name(), source, publisher.now());
            waiting.add(new PublishedGraph(
                    new Publication(sheet.graph(), statements, provenance), Optional.empty(), 0, ""));
            size += statements.size();
        }
    }

    private static Set<Triple> triples(Graph graph) {
        return graph.stream().collect(Collectors.toSet());
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            publisher.make(
                    new Change(publisher.now(), List.of(), List.of(), List.of(), List.of(), List.copyOf(waiting)));
            waiting.clear();
            size = 0;
        }
    }
}
