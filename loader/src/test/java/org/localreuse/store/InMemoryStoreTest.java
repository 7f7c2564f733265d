package org.localreuse.store;

/** The contract, and what only an embedded store promises, in memory. */
final class InMemoryStoreTest extends EmbeddedStoreContract {

    @Override
    protected EmbeddedStore open() {
        return EmbeddedStore.inMemory(Sample.BASE);
    }
}
