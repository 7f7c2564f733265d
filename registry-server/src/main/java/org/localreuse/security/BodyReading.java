package org.localreuse.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * Reads the body of every request, whatever is answered to it. What a refusal left in the connection would have the server cut that,
 * perhaps before the client had read the answer, perhaps under its next request.
 *
 * <p>A small body is read before anything is decided. A larger one, one of unannounced length, or a form, which the server reads
 * itself, is left to whoever wants it; what nobody wanted is read afterwards and dropped, and the connection closed. Whoever sends
 * more than is endured, or waits for leave to send, is answered at once and had better stop.
 */
public final class BodyReading implements Filter {

    private static final long SMALL = 1L << 20;
    private static final long ENDURED = 64L << 20;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void doFilter(ServletRequest any, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        long announced = request.getContentLengthLong();
        if (!mayBring(request)) {
            chain.doFilter(request, response);
        } else if (announced >= 0 && announced <= SMALL && !isForm(request)) {
            byte[] body = request.getInputStream().readNBytes((int) announced);
            chain.doFilter(new WholeBody(request, body), response);
        } else {
            ((HttpServletResponse) response).setHeader("Connection", "close");
            chain.doFilter(request, response);
            if (announced <= ENDURED && request.getHeader("Expect") == null && !request.isAsyncStarted()) {
                drop(request.getInputStream());
            }
        }
    }

    /** Whether a request can have a body: one of unannounced length may have been compressed. */
    static boolean mayBring(HttpServletRequest request) {
        long announced = request.getContentLengthLong();
        return announced > 0
                || announced < 0
                        && (!READING.contains(request.getMethod())
                                || request.getHeader("Transfer-Encoding") != null
                                || request.getProtocol().startsWith("HTTP/2"));
    }

    static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("application/x-www-form-urlencoded");
    }

    private static void drop(InputStream left) throws IOException {
        byte[] bytes = new byte[1 << 16];
        long dropped = 0;
        for (int read = left.read(bytes); read >= 0 && dropped < ENDURED; read = left.read(bytes)) {
            dropped += read;
        }
    }
}
