package org.localreuse.web;

import java.util.List;
import java.util.Optional;

/**
 * What surrounds the content of every page.
 *
 * @param title what the page is about; the name of the site is added
 * @param section the part of the site, as in its address: {@code projects}; empty for none
 * @param crumbs from the home page down, this page left out
 * @param alternates the same in other representations
 * @param visitor the name of who is signed in; empty where nobody is
 * @param failed whether a form on it has to be mended
 * @param past when the page shows how something stood earlier
 */
public record Frame(
        String title,
        String section,
        List<Link> crumbs,
        List<Alternate> alternates,
        String visitor,
        boolean failed,
        Optional<Past> past) {

    /** Copies the lists. */
    public Frame {
        crumbs = List.copyOf(crumbs);
        alternates = List.copyOf(alternates);
    }

    /** A page directly below the home page, with nothing else to offer. */
    public static Frame of(String title, String section) {
        return new Frame(title, section, List.of(), List.of(), "", false, Optional.empty());
    }

    /** The same, with crumbs below the home page. */
    public Frame below(Link... crumbs) {
        return new Frame(title, section, List.of(crumbs), alternates, visitor, failed, past);
    }

    /** The same, with other representations. */
    public Frame with(List<Alternate> alternates) {
        return new Frame(title, section, crumbs, alternates, visitor, failed, past);
    }

    /** The same, for somebody who is signed in. */
    public Frame signedIn(String name) {
        return new Frame(title, section, crumbs, alternates, name, failed, past);
    }

    /** The same, with a form that has to be mended or not. */
    public Frame failed(boolean failed) {
        return new Frame(title, section, crumbs, alternates, visitor, failed, past);
    }

    /** The same, for how something stood earlier. */
    public Frame asOf(Past past) {
        return new Frame(title, section, crumbs, alternates, visitor, failed, Optional.of(past));
    }

    /**
     * A state of the register that is past.
     *
     * @param date when that revision was published, in words
     * @param present where the same stands as it is now
     */
    public record Past(long revision, String date, Link present) {}

    /** The same content elsewhere, in another representation. */
    public record Alternate(String label, String mediaType, String href) {}
}
