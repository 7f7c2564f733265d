package org.localreuse.model;

/** Why something that was asked of the intake was not done. Nothing has changed then. */
public final class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Reason {
        /** Whoever asked may not. */
        NOT_ALLOWED,
        /** There is no such submission, reuse or organisation. */
        NOT_KNOWN,
        /** It has changed since whoever asked looked at it. */
        OUTDATED,
        /** It cannot be done as it stands, such as deciding what nobody waits for. */
        NOT_POSSIBLE,
        /** What was asked means nothing, such as an end before the beginning. */
        NOT_UNDERSTOOD
    }

    private final Reason reason;

    /** @param message one or two sentences for whoever asked: what stands in the way, and what to do */
    public NotTaken(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
