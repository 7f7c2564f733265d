package org.localreuse.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Reads what an answer did not need, such as the body of a request that its address or its key already refused. Left in the
 * connection, it would have the server cut that, perhaps under the client's next request. More than a little is left there: whoever
 * is refused a large body had better stop sending it.
 */
public final class UnreadBodies implements Filter {

    private static final long A_LITTLE = 1L << 20;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long announced = request.getContentLengthLong();
        if (announced <= 0 || announced > A_LITTLE) {
            chain.doFilter(request, response);
            return;
        }
        Kept kept = new Kept((HttpServletRequest) request);
        chain.doFilter(kept, response);
        if (!request.isAsyncStarted()) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    /** A request whose body can be read on after a reader has closed it: Jersey closes what it has not read. */
    private static final class Kept extends HttpServletRequestWrapper {

        Kept(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Unclosed(super.getInputStream());
        }
    }

    private static final class Unclosed extends ServletInputStream {

        private final ServletInputStream in;

        Unclosed(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return in.read(bytes, offset, length);
        }

        @Override
        public int available() throws IOException {
            return in.available();
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }

        /** The connection is read to the end of the body afterwards. */
        @Override
        public void close() {}
    }
}
