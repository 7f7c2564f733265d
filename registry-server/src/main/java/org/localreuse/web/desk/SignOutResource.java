package org.localreuse.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.localreuse.security.SessionCookie;
import org.localreuse.security.Sessions;

/** {@code /sign-out}: ends the session of the browser. */
@Path("sign-out")
public final class SignOutResource {

    private final Sessions sessions;

    public SignOutResource(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Somebody typed the address: nothing ends by that. */
    @GET
    public Response ask() {
        return Answers.seeOther("/sign-in");
    }

    @POST
    public Response signOut(@Context HttpServletRequest request) {
        if (!Visit.of(request).fromHere()) {
            return Answers.notFromHere();
        }
        SessionCookie.secret(request).ifPresent(sessions::end);
        return Response.fromResponse(Answers.seeOther("/"))
                .header(HttpHeaders.SET_COOKIE, SessionCookie.unset(request))
                .build();
    }
}
