package org.localreuse.record;

/** A submission has changed since the caller looked at it. */
public final class Outdated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param submission its id */
    public Outdated(String submission) {
        super("The submission " + submission + " has changed meanwhile.");
    }
}
