package org.localreuse.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.localreuse.model.Principal;

/** {@code /api/reuses/{key}/confirmations}: the word of a side of a reuse: still true, ended, or not so. */
@Path("api/reuses/{key}/confirmations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ReuseConfirmationsResource {

    private final Confirming confirming;

    public ReuseConfirmationsResource(Confirming confirming) {
        this.confirming = confirming;
    }

    @POST
    public Response confirm(@PathParam("key") String key, @Context HttpServletRequest request, InputStream content)
            throws IOException {
        Principal who = Caller.of(request);
        return confirming.confirm(who, List.of(key), Body.read(content, Confirming.MEMBERS));
    }
}
