package org.localreuse.web;

import java.util.List;

/**
 * What surrounds the content of every page.
 *
 * @param title what the page is about; the name of the site is added
 * @param section the part of the site, as in its address: {@code projects}; empty for none
 * @param crumbs from the home page down, this page left out
 * @param alternates the same in other representations
 */
public record Frame(String title, String section, List<Link> crumbs, List<Alternate> alternates) {

    /** Copies the lists. */
    public Frame {
        crumbs = List.copyOf(crumbs);
        alternates = List.copyOf(alternates);
    }

    /** A page directly below the home page, with nothing else to offer. */
    public static Frame of(String title, String section) {
        return new Frame(title, section, List.of(), List.of());
    }

    /** The same, with crumbs below the home page. */
    public Frame below(Link... crumbs) {
        return new Frame(title, section, List.of(crumbs), alternates);
    }

    /** The same, with other representations. */
    public Frame with(List<Alternate> alternates) {
        return new Frame(title, section, crumbs, alternates);
    }

    /** The same content elsewhere, in another representation. */
    public record Alternate(String label, String mediaType, String href) {}
}
