package org.localreuse.harvest.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.localreuse.harvest.RawRecord;
import org.localreuse.harvest.RawRecord.Model;
import org.localreuse.model.Refusal;

/**
 * A record after its mapping ran.
 *
 * @param said what the mapping made of it; empty if it could not be read, for which the notes have the reason
 */
record Reading(RawRecord raw, Notes notes, Optional<Said> said) {

    /** Reads a page: one run of the mapping for each model that occurs on it. In the order given. */
    static List<Reading> of(List<RawRecord> records) {
        Map<Model, Facade> facades = new EnumMap<>(Model.class);
        Map<Integer, Facade.Added> added = new HashMap<>();
        List<Notes> notes = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            RawRecord record = records.get(i);
            notes.add(new Notes(record.model()));
            Facade facade = facades.computeIfAbsent(
                    record.model(), model -> model == Model.DCAT ? new DcatFacade() : new JsonFacade());
            try {
                added.put(i, facade.add(i, record));
            } catch (Refusal refusal) {
                notes.get(i).add(refusal.finding());
            }
        }
        Map<Model, Graph> mapped = new EnumMap<>(Model.class);
        facades.forEach((model, facade) -> mapped.put(model, Mapping.of(model).map(facade.graph())));
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            RawRecord record = records.get(i);
            Optional<Facade.Added> one = Optional.ofNullable(added.get(i));
            Notes own = notes.get(i);
            one.ifPresent(
                    done -> own.notRead(done.notRead(Mapping.of(record.model()).read())));
            readings.add(new Reading(
                    record,
                    own,
                    one.map(done -> new Said(mapped.getOrDefault(record.model(), Graph.emptyGraph), done.node()))));
        }
        return readings;
    }
}
