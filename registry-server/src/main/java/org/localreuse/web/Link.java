package org.localreuse.web;

import java.util.Locale;

/**
 * Something to follow, for templates.
 *
 * @param text what people read
 * @param href where it leads; empty where the address is not one that a page may link to
 */
public record Link(String text, String href) {

    /** Drops an address that is neither a path of this site nor {@code http}, {@code https} or {@code mailto}. */
    public Link {
        href = isSafe(href) ? href : "";
    }

    /** A link whose text is its address. */
    public static Link to(String iri) {
        return new Link(iri, iri);
    }

    /** Whether there is anything to follow. */
    public boolean isFollowable() {
        return !href.isEmpty();
    }

    private static boolean isSafe(String href) {
        String lower = href.toLowerCase(Locale.ROOT);
        boolean ours = lower.startsWith("/") && !lower.startsWith("//") && !lower.startsWith("/\\");
        return ours
                || lower.startsWith("#")
                || lower.startsWith("?")
                || lower.startsWith("http://")
                || lower.startsWith("https://")
                || lower.startsWith("mailto:");
    }
}
