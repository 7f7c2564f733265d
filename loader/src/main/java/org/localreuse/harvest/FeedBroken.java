package org.localreuse.harvest;

/** A feed that cannot be read on: its message says why, at which address, and what to do, for whoever set the source up. */
public final class FeedBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one or two sentences */
    public FeedBroken(String message) {
        super(message);
    }

    /** @param message one or two sentences */
    public FeedBroken(String message, Throwable cause) {
        super(message, cause);
    }
}
