package org.localreuse.web;

import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * {@code /id/{type}/{key}}: a thing in the world cannot be sent, so the answer is where its document is. There is none of what the
 * register does not know.
 *
 * @see <a href="https://www.w3.org/TR/cooluris/#r303gendocument">Cool URIs for the Semantic Web, 303 URIs</a>
 */
@Path("id/{address: .+}")
public final class IdentifierResource {

    private final Known known;

    public IdentifierResource(Known known) {
        this.known = known;
    }

    @GET
    public Response read(@PathParam("address") @Encoded String path) {
        Address address = Address.parse(path);
        if (!known.has(path, address)) {
            throw new NotFoundException();
        }
        return Response.status(Response.Status.SEE_OTHER)
                .location(URI.create(address.document()))
                .build();
    }
}
