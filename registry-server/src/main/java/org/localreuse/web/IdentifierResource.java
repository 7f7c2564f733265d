package org.localreuse.web;

import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * {@code /id/{type}/{key}}: a thing in the world cannot be sent, so the answer is where its document is.
 *
 * @see <a href="https://www.w3.org/TR/cooluris/#r303gendocument">Cool URIs for the Semantic Web, 303 URIs</a>
 */
@Path("id/{address: .+}")
public final class IdentifierResource {

    @GET
    public Response read(@PathParam("address") @Encoded String address) {
        return Response.status(Response.Status.SEE_OTHER)
                .location(URI.create(Address.parse(address).document()))
                .build();
    }
}
