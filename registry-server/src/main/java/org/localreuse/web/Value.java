package org.localreuse.web;

/**
 * One value of a fact.
 *
 * @param text what people read
 * @param href where it leads; empty where nowhere
 */
public record Value(Text text, String href) {

    /** Drops an address that a page may not link to. */
    public Value {
        href = new Link("", href).href();
    }

    /** Plain words of our own. */
    public static Value of(String words) {
        return new Value(new Text(words, "en"), "");
    }

    /** Whether there is anything to follow. */
    public boolean isLink() {
        return !href.isEmpty();
    }
}
