package org.localreuse.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.rdflink.RDFLink;
import org.localreuse.ontology.Base;

/**
 * What everyone reads: one named graph per accepted submission, the reference graphs, one provenance graph, one derived graph and
 * the registry's revision. Each method is one unit of work: it happens whole or not at all.
 *
 * @implSpec several readers and one writer at a time; a reader sees one revision from start to end where the engine can promise
 *     that (an embedded one does, a remote one does per request)
 */
public interface PublishedStore extends AutoCloseable {

    Base base();

    /** That of the last {@link #publish}; 0 for a store that was never written. */
    long revision();

    /**
     * Reads on one link. The link is closed, and the snapshot with it, when {@code work} returns: it must not let a lazy result out.
     */
    <T> T read(Function<RDFLink, T> work);

    /**
     * Puts the graphs in place with their provenance, derives, and raises the revision to that of the stamp: one unit.
     *
     * @param stamp a revision after the present one
     * @return the revision at which they can be read
     * @throws StoreUnavailable if the engine refuses; nothing has changed then
     */
    long publish(List<Publication> publications, Stamp stamp);

    /** Publishes now, at the next revision: for a store that no record goes with. */
    default long publish(List<Publication> publications) {
        return publish(publications, new Stamp(revision() + 1, Instant.now()));
    }

    @Override
    void close();
}
