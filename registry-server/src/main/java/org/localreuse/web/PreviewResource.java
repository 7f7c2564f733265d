package org.localreuse.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.localreuse.reconcile.Entity;
import org.localreuse.reconcile.Property;
import org.localreuse.reconcile.Reconciliation;

/** {@code /reconcile/preview}: a thing at a glance, small enough for the frame in which a client of the reconciliation service shows it. */
@Path("reconcile/preview")
public final class PreviewResource {

    /** Any site may frame it: it has no form, no script and nothing that is not public. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private static final int MOST_FACTS = 6;
    private static final int MOST_VALUES = 3;

    private final Reconciliation reconciliation;
    private final Addresses addresses;

    public PreviewResource(Reconciliation reconciliation, Addresses addresses) {
        this.reconciliation = reconciliation;
        this.addresses = addresses;
    }

    @GET
    public Response read(@QueryParam("id") @DefaultValue("") String id) {
        Entity entity = reconciliation.current().find(id).orElseThrow(NotFoundException::new);
        Map<String, Object> model = Map.of(
                "name", entity.name(),
                "type", entity.type().label(),
                "address", ViewResource.page(addresses, entity),
                "values", values(entity));
        return Response.ok(new Page("preview", Frame.of(entity.name(), ""), model))
                .header(PageWriter.POLICY_HEADER, POLICY)
                .build();
    }

    private static List<Map.Entry<String, List<String>>> values(Entity entity) {
        List<Map.Entry<String, List<String>>> values = new ArrayList<>();
        for (Property property : Property.values()) {
            List<String> labels = entity.of(property).stream()
                    .map(Entity.Value::label)
                    .limit(MOST_VALUES)
                    .toList();
            if (!labels.isEmpty() && values.size() < MOST_FACTS) {
                values.add(Map.entry(property.label(), labels));
            }
        }
        return values;
    }
}
