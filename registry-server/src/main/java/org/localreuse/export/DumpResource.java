package org.localreuse.export;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.localreuse.query.QueryLibrary;
import org.localreuse.rest.Takes;
import org.localreuse.store.PublishedStore;

/** {@code /dump.nq.gz}: every published statement, with the source that says it. */
@Path("dump.nq.gz")
public final class DumpResource {

    private final Dump dump;

    public DumpResource(PublishedStore store, QueryLibrary library) {
        this.dump = new Dump(store, library);
    }

    /** Who asks for the headers alone gets them without the whole being read. */
    @GET
    @Takes({})
    public Response read(@Context HttpServletRequest request) {
        StreamingOutput body = isHead(request) ? DumpResource::begin : dump::write;
        return Response.ok(body, "application/gzip")
                .header("Content-Disposition", "attachment; filename=\"local-reuse-registry.nq.gz\"")
                .build();
    }

    /** As much as makes the server beneath send the headers of a long answer; it sends no body after a HEAD. */
    private static void begin(OutputStream out) throws IOException {
        out.write(new byte[1 << 16]);
    }

    /** The method as the client sent it; further in, a HEAD is answered as the GET would be. */
    private static boolean isHead(ServletRequest request) {
        ServletRequest sent = request;
        while (sent instanceof ServletRequestWrapper wrapper) {
            sent = wrapper.getRequest();
        }
        return sent instanceof HttpServletRequest http && "HEAD".equals(http.getMethod());
    }
}
