package org.localreuse.sparql;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Lets good answers through and keeps back the plain text of bad ones, so that it can become the detail of a problem. */
final class ProblemResponse extends HttpServletResponseWrapper {

    private static final int MESSAGE_LIMIT = 2_000;

    /** Headers that the filter has set, or that nobody needs: Fuseki would forbid all caching, and say what it is. */
    private static final Set<String> OURS = Set.of("cache-control", "pragma", "vary", "server", "fuseki-request-id");

    private final ByteArrayOutputStream message = new ByteArrayOutputStream();

    ProblemResponse(HttpServletResponse response) {
        super(response);
    }

    boolean isProblem() {
        return getStatus() >= 400;
    }

    /** What would have been sent, shortened. */
    String message() {
        String text = message.toString(StandardCharsets.UTF_8).strip();
        return text.length() > MESSAGE_LIMIT ? text.substring(0, MESSAGE_LIMIT) + " …" : text;
    }

    @Override
    public void sendError(int status) {
        setStatus(status);
    }

    @Override
    public void sendError(int status, String text) {
        setStatus(status);
        message.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void setContentLength(int length) {
        if (!isProblem()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentType(String type) {
        if (!isProblem()) {
            super.setContentType(type);
        }
    }

    @Override
    public void setCharacterEncoding(String encoding) {
        if (!isProblem()) {
            super.setCharacterEncoding(encoding);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (!OURS.contains(name.toLowerCase(Locale.ROOT))) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!OURS.contains(name.toLowerCase(Locale.ROOT))) {
            super.addHeader(name, value);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return isProblem() ? new Kept() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return isProblem() ? new PrintWriter(message, true, StandardCharsets.UTF_8) : super.getWriter();
    }

    private final class Kept extends ServletOutputStream {
        @Override
        public void write(int octet) {
            message.write(octet);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Errors are written at once");
        }
    }
}
