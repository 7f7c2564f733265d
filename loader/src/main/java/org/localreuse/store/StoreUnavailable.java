package org.localreuse.store;

/** The store cannot be used: in use by another process, damaged, made for another base, or out of reach. */
public sealed class StoreUnavailable extends RuntimeException permits StoreInUse {

    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String message) {
        super(message);
    }

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
