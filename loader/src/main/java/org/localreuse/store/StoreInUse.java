package org.localreuse.store;

/** The store is open in another process, or once more in this one. */
public final class StoreInUse extends StoreUnavailable {

    private static final long serialVersionUID = 1L;

    public StoreInUse(String message) {
        super(message);
    }

    public StoreInUse(String message, Throwable cause) {
        super(message, cause);
    }
}
