package org.localreuse.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.localreuse.model.Finding;
import org.localreuse.model.Harvest;
import org.localreuse.model.Harvest.State;
import org.localreuse.model.Source;
import org.localreuse.record.HarvestRecord;
import org.localreuse.record.HarvestRecord.Entry;

/** The registries that are harvested, how that went, and what could not be taken, as JSON. */
final class SourceDocuments {

    /** So many of the last harvests are looked through for one that was carried through. */
    private static final int LOOKED_THROUGH = 50;

    private final HarvestRecord harvests;

    SourceDocuments(HarvestRecord harvests) {
        this.harvests = harvests;
    }

    Map<String, Object> source(Source source) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", source.id());
        members.put("title", source.title());
        members.put("type", source.type().word());
        members.put("address", source.address().toString());
        source.publisher().map(Node::getURI).ifPresent(publisher -> members.put("publisher", publisher));
        source.every().ifPresent(every -> members.put("every", every.toString()));
        members.put("datasets", harvests.size(source.id()));
        List<Harvest> last = harvests.harvests(source.id(), LOOKED_THROUGH);
        last.stream().findFirst().ifPresent(harvest -> {
            members.put("lastBegun", harvest.begunAt().toString());
            members.put("lastState", word(harvest));
        });
        last.stream()
                .filter(harvest -> harvest.state() == State.DONE)
                .map(Harvest::endedAt)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(done -> members.put("lastSeen", done.toString()));
        return members;
    }

    Map<String, Object> harvest(Harvest harvest) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", harvest.id());
        members.put("begun", harvest.begunAt().toString());
        harvest.endedAt().ifPresent(ended -> members.put("ended", ended.toString()));
        members.put("state", word(harvest));
        members.put("pages", harvest.pages());
        members.put("unmodifiedPages", harvest.unmodified());
        if (!harvest.message().isEmpty()) {
            members.put("message", harvest.message());
        }
        return members;
    }

    /** What lies in quarantine. What could be read once stands published as it was then. */
    Map<String, Object> quarantined(Entry entry) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("key", entry.key());
        entry.dataset().map(Node::getURI).ifPresent(dataset -> members.put("publishedAsItWas", dataset));
        members.put("firstSeen", entry.firstSeen().toString());
        members.put("changed", entry.changedAt().toString());
        members.put("errors", entry.findings().stream().map(Finding::members).toList());
        return members;
    }

    private static String word(Harvest harvest) {
        return harvest.state().name().toLowerCase(Locale.ROOT);
    }
}
