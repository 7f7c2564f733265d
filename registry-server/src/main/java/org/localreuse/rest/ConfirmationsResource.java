package org.localreuse.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.localreuse.model.Principal;

/** {@code /api/confirmations}: one word on many reuses, published together or not at all. */
@Path("api/confirmations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ConfirmationsResource {

    private static final List<String> MEMBERS =
            Stream.concat(Stream.of("reuses"), Confirming.MEMBERS.stream()).toList();

    private final Confirming confirming;

    public ConfirmationsResource(Confirming confirming) {
        this.confirming = confirming;
    }

    @POST
    public Response confirm(@Context HttpServletRequest request, InputStream content) throws IOException {
        Principal who = Caller.of(request);
        Body body = Body.read(content, MEMBERS);
        return confirming.confirm(who, body.texts("reuses"), body);
    }
}
