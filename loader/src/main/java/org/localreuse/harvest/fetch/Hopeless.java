package org.localreuse.harvest.fetch;

import java.io.IOException;

/** A request that goes no better the next time. Its message is a sentence that goes on after the address. */
final class Hopeless extends IOException {

    private static final long serialVersionUID = 1L;

    Hopeless(String message) {
        super(message);
    }
}
