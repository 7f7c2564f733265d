package org.localreuse.rest;

import java.util.Collection;

/** A query parameter that is unknown, or has a value that cannot be meant. */
public final class BadRequest extends Refused {

    private static final long serialVersionUID = 1L;

    private BadRequest(String detail) {
        super(detail);
    }

    /** A parameter that the address does not take; the nearest that it takes is named. */
    static BadRequest parameter(String name, Collection<String> known) {
        if (known.isEmpty()) {
            return new BadRequest("This address takes no parameters; '" + name + "' was given.");
        }
        return new BadRequest("There is no parameter '" + name + "' here. " + Nearest.among(name, known, "all are"));
    }

    /** A value out of a list of allowed ones. */
    static BadRequest value(String name, String value, Collection<String> allowed) {
        return new BadRequest(
                "'" + value + "' is no value of '" + name + "'. " + Nearest.among(value, allowed, "allowed are"));
    }

    /** A value that is not of the kind that is meant. */
    public static BadRequest expected(String name, String what, String value) {
        return new BadRequest("'" + name + "' must be " + what + "; it is '" + value + "'.");
    }

    /** A name that fits nothing in the register. */
    public static BadRequest unknown(String name, String what, String value) {
        return new BadRequest("'" + name + "' names no " + what + " that the register knows: '" + value + "'.");
    }
}
