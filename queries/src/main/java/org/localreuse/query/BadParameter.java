package org.localreuse.query;

/** A parameter of a stored query that is unknown, missing or not of its type. The message names it and what would do. */
public final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    BadParameter(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /** The name as the user wrote it, or as it should have been given. */
    public String parameter() {
        return parameter;
    }
}
