package org.localreuse.network;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.jena.rdflink.RDFLink;
import org.jspecify.annotations.Nullable;
import org.localreuse.store.PublishedStore;

/**
 * Something made from the store as a whole, kept until the revision moves. What is handed out is immutable; whoever holds an older
 * one may go on with it.
 */
public final class Snapshot<T> {

    private final PublishedStore store;
    private final Function<RDFLink, T> making;
    private final ReentrantLock makingOne = new ReentrantLock();
    private volatile @Nullable Made<T> held;

    private record Made<T>(long revision, T value) {}

    /** @param making reads all it needs on the link, at once */
    public Snapshot(PublishedStore store, Function<RDFLink, T> making) {
        this.store = store;
        this.making = making;
    }

    /** The one at the store's revision, or a later one. */
    public T current() {
        long revision = store.revision();
        Made<T> last = held;
        return last != null && last.revision() >= revision ? last.value() : renewed(revision);
    }

    /** The revision is read before the content: content that is newer than its number is only made once more. */
    private T renewed(long revision) {
        makingOne.lock();
        try {
            Made<T> last = held;
            if (last != null && last.revision() >= revision) {
                return last.value();
            }
            Made<T> next = new Made<>(revision, store.read(making));
            held = next;
            return next.value();
        } finally {
            makingOne.unlock();
        }
    }
}
