package org.localreuse.rest;

import java.util.Collection;

/** What was sent along cannot be read, or is not what the address takes. */
public final class BadContent extends Refused {

    private static final long serialVersionUID = 1L;

    BadContent(String detail) {
        super(detail);
    }

    /** A member that the address does not take; the nearest that it takes is named. */
    static BadContent member(String name, Collection<String> known) {
        return new BadContent("There is no member '" + name + "' here. " + Nearest.among(name, known, "all are"));
    }

    /** A value out of a list of allowed ones. */
    static BadContent value(String name, String value, Collection<String> allowed) {
        return new BadContent(
                "'" + value + "' is no value of '" + name + "'. " + Nearest.among(value, allowed, "allowed are"));
    }

    /** A member that is missing, or is not of the kind that is meant. */
    static BadContent expected(String name, String what) {
        return new BadContent("'" + name + "' must be " + what + ".");
    }
}
