package org.localreuse.web.desk;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.localreuse.web.Frame;
import org.localreuse.web.Page;
import org.localreuse.web.Queries;
import org.localreuse.web.Representation;

/** The answers of these pages: kept by no cache, listed by no search engine, handed to no other site. */
final class Answers {

    private Answers() {}

    static Response ok(Page page) {
        return of(200, page);
    }

    /** A page with a status of its own, such as 422 for a form that has to be mended. */
    static Response of(int status, Page page) {
        return closed(Response.status(status).entity(page).type(Representation.HTML.contentType()));
    }

    /** After a form has done its work: so that loading the page again does not send the form again. */
    static Response seeOther(String path) {
        return closed(Response.status(Response.Status.SEE_OTHER).location(URI.create(path)));
    }

    /** To the sign-in page, and from there back to that path. */
    static Response signIn(String next) {
        return seeOther("/sign-in?next=" + Queries.encoded(next));
    }

    /** A form that no page of this site has sent. */
    static Response notFromHere() {
        return problem(
                403,
                "That form was not sent from this site",
                "Open the page again and send the form from there. If it happens again, your browser or a proxy hides where forms come"
                        + " from.");
    }

    static Response problem(int status, String title, String detail) {
        return of(
                status,
                new Page("problem", Frame.of(title, ""), Map.of("status", status, "title", title, "detail", detail)));
    }

    private static Response closed(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }
}
