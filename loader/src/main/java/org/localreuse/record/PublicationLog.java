package org.localreuse.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.localreuse.model.Comparison;
import org.localreuse.store.Publication;
import org.localreuse.store.Stamp;

/**
 * The outbox between the record and the published store, and the history that it leaves: begun, published, done. Each method is one
 * transaction.
 */
public interface PublicationLog {

    /**
     * Writes a change down and, where it publishes anything, begins its publication at the revision after the last.
     *
     * @return what is to be published; empty where nothing is
     * @throws Outdated if a submission has another version by now; nothing is written then
     */
    default Optional<Begun> begin(Change change) {
        return begin(change, List.of());
    }

    /**
     * The same, with what was decided on records of datasets.
     *
     * @throws Outdated as above
     */
    Optional<Begun> begin(Change change, List<Comparison> comparisons);

    /** Notes that the published store has it. */
    void published(Begun begun);

    /** Notes that nothing remains to be done for it. */
    void done(Begun begun);

    /** What had been begun, or published, and not done when the last process ended; in order. */
    List<Begun> unfinished();

    /** The last publication that is done; empty for a record in which nothing was. */
    Optional<Stamp> last();

    /** Hands over every graph as it stands after the last publication, by name; those taken away with their provenance alone. */
    void current(Consumer<Publication> each);

    /** The graph as it stands after the last publication; empty where it never was published, or was taken away. */
    Optional<Publication> standing(Node graph);

    /** The graphs that stand as that submission last left them. */
    List<Node> standingOf(String submission);

    /** What was published and taken away after that revision, oldest first, at most {@code limit} graphs. */
    List<GraphChange> changes(long since, int limit);

    /**
     * What is to be written to the published store.
     *
     * @param stamp the revision that it makes, and when it was begun
     */
    record Begun(long id, Stamp stamp, List<Publication> graphs) {}

    /**
     * One graph in one publication.
     *
     * @param submission absent for reference data
     * @param deleted whether it was taken away
     * @param reason why it was
     * @param things what the graph described, IRIs under the base and datasets
     */
    record GraphChange(
            Stamp stamp, Node graph, Optional<String> submission, boolean deleted, String reason, List<Node> things) {}
}
