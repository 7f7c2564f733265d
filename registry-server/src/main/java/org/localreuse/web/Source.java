package org.localreuse.web;

import java.util.List;

/**
 * Somebody who says something of a thing.
 *
 * @param number as the facts refer to it
 * @param who on whose word
 * @param when the day it came in, in words; empty where not known
 * @param from the pages or repositories that it was taken from
 * @param record the whole of what was handed in
 */
public record Source(int number, List<Value> who, String when, List<Value> from, Link record) {

    /** Copies the lists. */
    public Source {
        who = List.copyOf(who);
        from = List.copyOf(from);
    }
}
