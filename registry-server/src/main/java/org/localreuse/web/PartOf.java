package org.localreuse.web;

import java.util.List;

/**
 * Something that belongs to what the page is about: a component, a grant, a distribution.
 *
 * @param anchor where the page tells about it
 */
public record PartOf(String anchor, List<Text> names, List<Fact> facts) {

    /** Copies the lists. */
    public PartOf {
        names = List.copyOf(names);
        facts = List.copyOf(facts);
    }
}
