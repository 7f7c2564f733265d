package org.localreuse.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.zip.ZipException;
import org.localreuse.problem.Problem;
import org.localreuse.problem.ProblemAnswers;
import org.localreuse.problem.ProblemKind;

/**
 * Refuses requests that bring more than so many bytes. A body of unannounced length is read first, up to the limit: whoever reads it
 * later could only stop half way, and would call it a fault of ours. One that came compressed is of unannounced length too, and is
 * counted as it is unpacked.
 */
public final class BodyLimit implements Filter {

    private static final long MEGABYTE = 1L << 20;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final long most;
    private final ProblemAnswers problems;

    /** @param most in bytes */
    public BodyLimit(long most, ProblemAnswers problems) {
        this.problems = problems;
        this.most = most;
    }

    @Override
    public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        HttpServletResponse response = (HttpServletResponse) answer;
        long announced = request.getContentLengthLong();
        if (announced > most) {
            refuse(request, response);
        } else if (announced >= 0 || !mayBring(request)) {
            chain.doFilter(request, response);
        } else {
            byte[] body;
            try {
                body = request.getInputStream().readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
            } catch (ZipException e) {
                problems.send(
                        ProblemKind.BAD_CONTENT.because("The content is not compressed as Content-Encoding says."),
                        request,
                        response);
                return;
            }
            if (body.length > most) {
                refuse(request, response);
            } else {
                chain.doFilter(new WholeBody(request, body), response);
            }
        }
    }

    /** Forms are left alone: the server reads them itself, and bounds them lower. */
    private static boolean mayBring(HttpServletRequest request) {
        String type = request.getContentType();
        boolean form = type != null && type.startsWith("application/x-www-form-urlencoded");
        return !form
                && (!READING.contains(request.getMethod())
                        || request.getHeader("Transfer-Encoding") != null
                        || request.getProtocol().startsWith("HTTP/2"));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.send(tooLarge(most), request, response);
    }

    /** What to answer to a request that brings more than so many bytes. */
    public static Problem tooLarge(long most) {
        String size = most % MEGABYTE == 0 ? most / MEGABYTE + " MB" : most + " bytes";
        return Problem.of(413, "A request may bring " + size + " at most.");
    }
}
