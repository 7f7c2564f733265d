package org.localreuse.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Reads a small body before anything is decided on the request. What is refused for its address or its key would otherwise leave the
 * body in the connection, and the server would cut that, perhaps under the client's next request. A large one is left there: whoever
 * is refused it had better stop sending. So are forms, which the server reads itself.
 */
public final class SmallBodies implements Filter {

    private static final long SMALL = 1L << 20;

    @Override
    public void doFilter(ServletRequest any, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        long announced = request.getContentLengthLong();
        if (announced <= 0 || announced > SMALL || isForm(request)) {
            chain.doFilter(request, response);
        } else {
            byte[] body = request.getInputStream().readNBytes((int) announced);
            chain.doFilter(new WholeBody(request, body), response);
        }
    }

    static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/"));
    }
}
