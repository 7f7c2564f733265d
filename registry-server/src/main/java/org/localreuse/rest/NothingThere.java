package org.localreuse.rest;

/** Nothing is known under that key. */
public final class NothingThere extends Refused {

    private static final long serialVersionUID = 1L;

    /** @param what such as {@code project} */
    public NothingThere(String what, String key) {
        super("No " + what + " is known as '" + key + "'.");
    }
}
