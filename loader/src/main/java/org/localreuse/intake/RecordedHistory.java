package org.localreuse.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
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

/**
 * History as the record of the intake tells it. What was made of it last is kept, so many statements of it: the past does not change,
 * unless something is erased.
 */
public final class RecordedHistory implements History {

    private static final int MOST_STATEMENTS = 200_000;

    private final IntakeRecord record;
    private final Publisher publisher;
    private final Base base;
    private final Cache<Moment, Kept> made = Caffeine.newBuilder()
            .maximumWeight(MOST_STATEMENTS)
            .weigher((Moment moment, Kept kept) -> kept.statements())
            .build();
    private @Nullable List<Publication> references;

    /** @param erasures how many there had been: a moment that is asked for after another is another one */
    private record Moment(Node thing, long revision, long erasures) {}

    private record Kept(PublishedStore store, int statements) {}

    /** @param publisher tells the present revision, and of erasures */
    public RecordedHistory(IntakeRecord record, Publisher publisher) {
        this.record = record;
        this.publisher = publisher;
        this.base = publisher.store().base();
    }

    @Override
    public List<GraphChange> changes(long since, int limit) {
        return record.publications().changes(since, limit);
    }

    @Override
    public PublishedStore asOf(Node thing, long revision) {
        return made.get(new Moment(thing, revision, publisher.erasures()), this::make)
                .store();
    }

    private Kept make(Moment moment) {
        Stamp stamp = stamp(moment.revision());
        List<Publication> graphs = new ArrayList<>(record.past().around(moment.thing(), moment.revision()));
        graphs.addAll(references());
        List<Publication> excerpt = new Excerpt(moment.thing(), base, graphs).graphs();
        EmbeddedStore past = EmbeddedStore.inMemory(base);
        past.publish(excerpt, stamp);
        int statements = excerpt.stream()
                .mapToInt(publication -> publication.statements().size()
                        + publication.provenance().size())
                .sum();
        return new Kept(past, statements);
    }

    private Stamp stamp(long revision) {
        return record.publications().changes(revision - 1, 1).stream()
                .map(GraphChange::stamp)
                .filter(found -> found.revision() == revision)
                .findFirst()
                .orElseThrow(() -> new NotTaken(
                        Reason.NOT_UNDERSTOOD,
                        "There is no revision " + revision + ": the register stands at "
                                + publisher.store().revision() + "."));
    }

    /** As this version of the software brings them: the record leaves them out when it tells what stood around a thing. */
    private synchronized List<Publication> references() {
        List<Publication> read = references;
        if (read == null) {
            read = Arrays.stream(ReferenceData.values())
                    .map(reference -> new Publication(
                            reference.graphName(base), reference.graph(base), GraphFactory.createDefaultGraph()))
                    .toList();
            references = read;
        }
        return read;
    }

    @Override
    public Optional<Gone> gone(Node thing) {
        return record.past().gone(thing);
    }
}
