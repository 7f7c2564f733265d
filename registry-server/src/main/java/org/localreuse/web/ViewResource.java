package org.localreuse.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.localreuse.reconcile.Entity;
import org.localreuse.reconcile.EntityType;
import org.localreuse.reconcile.Reconciliation;

/** {@code /reconcile/view}: leads from the identifier of a matched thing, whatever it is, to its page. */
@Path("reconcile/view")
public final class ViewResource {

    private final Reconciliation reconciliation;
    private final Addresses addresses;

    public ViewResource(Reconciliation reconciliation, Addresses addresses) {
        this.reconciliation = reconciliation;
        this.addresses = addresses;
    }

    @GET
    public Response read(@QueryParam("id") @DefaultValue("") String id) {
        Entity entity = reconciliation.current().find(id).orElseThrow(NotFoundException::new);
        return Response.seeOther(URI.create(page(addresses, entity))).build();
    }

    /** The path of its page. */
    static String page(Addresses addresses, Entity entity) {
        String iri = entity.iri().getURI();
        return entity.type() == EntityType.DATASET ? addresses.ofDataset(iri) : addresses.of(iri);
    }
}
