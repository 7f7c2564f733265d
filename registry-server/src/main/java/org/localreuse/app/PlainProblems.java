package org.localreuse.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.localreuse.problem.Problem;

/** Answers what goes wrong before any of our code is reached, such as a malformed address: the status, and nothing of the server. */
final class PlainProblems implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        int status = response.getStatus() >= 400 ? response.getStatus() : 500;
        Problem problem = Problem.of(status, "The request could not be answered.");
        String instance = request.getHttpURI().getPath() == null
                ? ""
                : request.getHttpURI().getPath();
        byte[] body = problem.json(instance);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        Content.Sink.write(response, true, new String(body, StandardCharsets.UTF_8), callback);
        return true;
    }
}
