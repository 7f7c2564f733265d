package org.localreuse.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;
import org.localreuse.security.Credentials;

/** Who asks. */
final class Caller {

    /** Whoever only wants to know whether something could be taken is told as if they might say all of it. Never handed in as. */
    private static final Principal ANYBODY = new Principal("anybody", "Anybody", Role.MODERATOR, Set.of());

    private Caller() {}

    /**
     * Whoever the key of the request belongs to.
     *
     * @throws KeyNeeded if it brought none
     */
    static Principal of(HttpServletRequest request) {
        return Credentials.principal(request).orElseThrow(KeyNeeded::new);
    }

    /** The same for what keeps nothing, where no key is needed. */
    static Principal orAnybody(HttpServletRequest request) {
        return Credentials.principal(request).orElse(ANYBODY);
    }
}
