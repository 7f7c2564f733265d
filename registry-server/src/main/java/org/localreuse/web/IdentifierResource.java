package org.localreuse.web;

import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * {@code /id/{type}/{key}}: a thing in the world cannot be sent, so the answer is where its document is. There is none of what the
 * register does not know; what it knows no more is gone, and what was merged into another record leads there.
 *
 * @see <a href="https://www.w3.org/TR/cooluris/#r303gendocument">Cool URIs for the Semantic Web, 303 URIs</a>
 */
@Path("id/{address: .+}")
public final class IdentifierResource {

    private final Known known;
    private final Addresses addresses;

    public IdentifierResource(Known known, Addresses addresses) {
        this.known = known;
        this.addresses = addresses;
    }

    @GET
    public Response read(@PathParam("address") @Encoded String path) {
        Address address = Address.parse(path);
        Node thing = addresses.identified(path);
        Optional<Node> main = known.mergedInto(thing);
        if (main.isPresent()) {
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(URI.create(addresses.identifier(main.get())))
                    .build();
        }
        known.refuseWithdrawn(thing);
        if (!known.has(path, address)) {
            throw new NotFoundException();
        }
        return Response.status(Response.Status.SEE_OTHER)
                .location(URI.create(address.document()))
                .build();
    }
}
