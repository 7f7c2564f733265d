package org.localreuse.sparql;

/** The endpoint does not run this query. The message says why, to whoever sent it. */
final class QueryRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    QueryRefused(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The HTTP status to answer with. */
    int status() {
        return status;
    }
}
