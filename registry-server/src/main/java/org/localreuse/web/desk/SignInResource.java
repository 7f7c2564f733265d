package org.localreuse.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localreuse.security.SessionCookie;
import org.localreuse.security.Sessions;
import org.localreuse.web.Frame;
import org.localreuse.web.Link;
import org.localreuse.web.Page;

/** {@code /sign-in}: a key for a session of the browser. */
@Path("sign-in")
public final class SignInResource {

    private static final String AFTERWARDS = "/my-submissions";

    private final Sessions sessions;

    public SignInResource(Sessions sessions) {
        this.sessions = sessions;
    }

    @GET
    public Response ask(@QueryParam("next") @DefaultValue(AFTERWARDS) String next) {
        return Answers.ok(page(next, List.of()));
    }

    @POST
    public Response signIn(
            @FormParam("key") @DefaultValue("") String key,
            @FormParam("next") @DefaultValue(AFTERWARDS) String next,
            @Context HttpServletRequest request) {
        if (!Visit.of(request).fromHere()) {
            return Answers.notFromHere();
        }
        if (key.isBlank()) {
            return Answers.of(422, page(next, List.of(new FieldError("key", "Enter your key"))));
        }
        Optional<String> secret = sessions.begin(key.strip());
        if (secret.isEmpty()) {
            FieldError error = new FieldError(
                    "key", "That key is not in force. Check that you copied all of it, or ask for a new one");
            return Answers.of(422, page(next, List.of(error)));
        }
        return Response.fromResponse(Answers.seeOther(onThisSite(next)))
                .header(HttpHeaders.SET_COOKIE, SessionCookie.set(request, secret.get()))
                .build();
    }

    private static Page page(String next, List<FieldError> errors) {
        Frame frame = Frame.of("Sign in", "sign-in").failed(!errors.isEmpty());
        return new Page("signIn", frame, Map.of("next", onThisSite(next), "errors", errors));
    }

    /** Nobody is sent to another site by a link that looks like ours. */
    private static String onThisSite(String next) {
        boolean path = next.startsWith("/") && new Link("", next).isFollowable() && next.matches("[!-~&&[^\\\\]]+");
        return path ? next : AFTERWARDS;
    }
}
