package org.localreuse.rest;

/** What is asked for has been erased. */
public final class Erased extends Refused {

    private static final long serialVersionUID = 1L;

    /** @param digest all that is kept of it */
    Erased(String digest) {
        super("What was handed in has been erased. Of its bytes only the SHA-256 is kept: " + digest + ".");
    }
}
