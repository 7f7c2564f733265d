package org.localreuse.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.localreuse.model.Principal;
import org.localreuse.security.Credentials;
import org.localreuse.security.SameOrigin;

/**
 * Who asks for a page.
 *
 * @param principal who is signed in; empty for anybody
 * @param fromHere whether a form was sent from a page of this site
 */
record Visit(Optional<Principal> principal, boolean fromHere) {

    static Visit of(HttpServletRequest request) {
        return new Visit(Credentials.principal(request), SameOrigin.sent(request));
    }
}
