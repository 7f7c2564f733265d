package org.localreuse.rest;

/** A request that is answered with a problem, on purpose. Each kind has a status of its own. */
public abstract sealed class Refused extends RuntimeException
        permits BadContent, BadRequest, Erased, KeyNeeded, NothingThere, VersionNeeded, Withdrawn, WrongFormat {

    private static final long serialVersionUID = 1L;

    Refused(String detail) {
        super(detail, null, false, false);
    }

    /** What is wrong and what would do, for the person who asked. */
    public final String detail() {
        return String.valueOf(getMessage());
    }
}
