package org.localreuse.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.localreuse.problem.Problem;
import org.localreuse.problem.ProblemAnswers;
import org.localreuse.security.SessionCookie;

/** Answers what reaches no resource: a browser gets a page, a program JSON. */
public final class ProblemsForAll implements ProblemAnswers {

    private final PageWriter pages;

    public ProblemsForAll(PageWriter pages) {
        this.pages = pages;
    }

    @Override
    public void send(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!ProblemPages.areFor(request.getHeader("Accept"), request.getRequestURI())) {
            problem.send(response, request.getRequestURI());
            return;
        }
        Page page = ProblemPages.of(problem.status(), problem.detail());
        byte[] html = pages.html(
                request.getAttribute(SessionCookie.SIGNED_IN) instanceof String name
                        ? new Page(page.template(), page.frame().signedIn(name), page.model())
                        : page);
        response.setStatus(problem.status());
        response.setContentType(Representation.HTML.contentType());
        response.setContentLength(html.length);
        response.setHeader("Content-Security-Policy", PageWriter.POLICY);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(html);
    }
}
