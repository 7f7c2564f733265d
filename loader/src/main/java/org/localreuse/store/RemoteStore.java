package org.localreuse.store;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.rdflink.RDFLinkHTTP;
import org.apache.jena.shared.JenaException;
import org.apache.jena.update.UpdateRequest;
import org.localreuse.ontology.Base;

/**
 * A published store in any engine that speaks SPARQL 1.1 over HTTP. One request is one unit there, and nothing larger is: a small
 * publication is one request; a large graph is put by a request of its own, before the one that raises the revision. If that last
 * one fails, the graphs put before it are new while the revision is the old one; publishing again mends it.
 */
public final class RemoteStore implements PublishedStore {

    /** Statements that go into one update request; engines refuse much longer ones. */
    private static final int REQUEST_SIZE = 2_000;

    private final Base base;
    private final RDFLink writing;
    private final EngineEndpoints engine;
    private final StoreUpdates updates;
    private final PublishedRecord record;

    private RemoteStore(Base base, EngineEndpoints engine, RDFLink writing) {
        this.base = base;
        this.engine = engine;
        this.writing = writing;
        this.updates = new StoreUpdates(base);
        this.record = new PublishedRecord(base);
    }

    /**
     * Tries the engine and writes the registry's own record there if there is none.
     *
     * @throws StoreUnavailable if it cannot be reached, cannot do what we rely on, or serves another base
     */
    public static RemoteStore connect(EngineEndpoints engine, Base base) {
        RDFLink link = linkTo(engine);
        RemoteStore store = new RemoteStore(base, engine, link);
        new EngineProbe(base, link).run();
        store.record.refuseOtherBase(link, "The store at " + engine.query());
        link.update(store.updates.initialise());
        return store;
    }

    @Override
    public Base base() {
        return base;
    }

    @Override
    public long revision() {
        return asking(() -> record.revisionOver(writing));
    }

    /** Each query sees the revision of its moment: HTTP has no longer snapshot. */
    @Override
    public <T> T read(Function<RDFLink, T> work) {
        try (RDFLink link = ReadOnlyLink.of(linkTo(engine))) {
            return asking(() -> work.apply(link));
        }
    }

    @Override
    public synchronized long publish(List<Publication> publications, Stamp stamp) {
        updates.check(publications);
        return asking(() -> {
            long before = record.revisionOver(writing);
            StoreUpdates.checkLater(stamp, before);
            writing.update(putGraphs(publications, before, stamp));
            long after = record.revisionOver(writing);
            if (after != stamp.revision()) {
                throw new StoreUnavailable("The engine stands at revision " + after + " instead of " + stamp.revision()
                        + ": something else writes to it. Let one registry write, and publish again.");
            }
            return after;
        });
    }

    /** Sends what is too large for one request, and returns the request that remains. */
    private UpdateRequest putGraphs(List<Publication> publications, long revision, Stamp stamp) {
        UpdateRequest request = new UpdateRequest();
        long size = 0;
        for (Publication publication : publications) {
            if (publication.statements().size() > REQUEST_SIZE) {
                writing.put(publication.graph(), publication.statements());
            } else {
                StoreUpdates.append(request, updates.replace(publication.graph(), publication.statements(), revision));
                size += publication.statements().size();
            }
            StoreUpdates.append(request, updates.replaceProvenance(publication, revision));
            size += publication.provenance().size();
            if (size > REQUEST_SIZE) {
                writing.update(request);
                request = new UpdateRequest();
                size = 0;
            }
        }
        StoreUpdates.append(request, updates.conclude(revision, stamp));
        return request;
    }

    private static RDFLink linkTo(EngineEndpoints engine) {
        return RDFLinkHTTP.newBuilder()
                .queryEndpoint(engine.query().toString())
                .updateEndpoint(engine.update().toString())
                .gspEndpoint(engine.data().toString())
                .build();
    }

    private static <T> T asking(Supplier<T> work) {
        try {
            return work.get();
        } catch (HttpException e) {
            throw new StoreUnavailable("The engine refuses or cannot be reached: " + e.getMessage(), e);
        } catch (JenaException e) {
            throw new StoreUnavailable("The engine refuses: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        writing.close();
    }
}
