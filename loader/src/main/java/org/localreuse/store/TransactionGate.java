package org.localreuse.store;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Every transaction passes here; what must be alone with the store, such as compaction, waits until all are out and keeps the others
 * waiting meanwhile. First come, first served. A thread is in once at most, as it has one transaction at most.
 *
 * <p>Without it a reader that is still open when TDB2 switches to the compacted files is cut off, and the compaction never ends.
 */
final class TransactionGate {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);

    /** Waits only for whoever is, or waits to be, alone. */
    void enter() {
        if (lock.getReadHoldCount() > 0) {
            throw new IllegalStateException("This thread is in a transaction already");
        }
        lock.readLock().lock();
    }

    /** May be called again once out: Jena ends a transaction more than once. */
    void leave() {
        if (lock.getReadHoldCount() > 0) {
            lock.readLock().unlock();
        }
    }

    /** Runs {@code work} when all others are out. */
    void alone(Runnable work) {
        if (lock.getReadHoldCount() > 0) {
            throw new IllegalStateException("This thread is in a transaction: it would wait for itself");
        }
        lock.writeLock().lock();
        try {
            work.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
