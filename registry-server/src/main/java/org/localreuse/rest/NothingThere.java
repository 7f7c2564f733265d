package org.localreuse.rest;

/** Nothing is known under that key. */
public final class NothingThere extends Refused {

    private static final long serialVersionUID = 1L;

    private final String iri;

    /** @param what such as {@code project} */
    public NothingThere(String what, String key) {
        this(what, key, "");
    }

    private NothingThere(String what, String key, String iri) {
        super("No " + what + " is known as '" + key + "'.");
        this.iri = iri;
    }

    /** The same of a thing that may have been known once. */
    static NothingThere of(Catalogue catalogue, String what, String key) {
        return new NothingThere(what, key, Lookup.iri(catalogue, what, key).getURI());
    }

    /** The identifier of what was asked for; empty where it has none that could be told from the key. */
    String iri() {
        return iri;
    }
}
