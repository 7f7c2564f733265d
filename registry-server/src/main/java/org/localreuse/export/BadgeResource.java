package org.localreuse.export;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.localreuse.rest.Catalogue;
import org.localreuse.rest.ListView;
import org.localreuse.rest.Lookup;
import org.localreuse.rest.NothingThere;
import org.localreuse.rest.Takes;
import org.localreuse.rest.Views;

/**
 * {@code /badge/{type}/{key}.svg}: how many reuses are known, to put on a page elsewhere: of a project or a dataset, or by a council.
 */
@Path("badge/{type: project|dataset|council}/{key: .+}.svg")
public final class BadgeResource {

    private final Views views;

    public BadgeResource(Views views) {
        this.views = views;
    }

    @GET
    @Produces("image/svg+xml")
    @Takes({})
    public String read(@PathParam("type") String type, @PathParam("key") String key) {
        Catalogue catalogue = views.catalogue();
        Node thing = find(catalogue, type, key).orElseThrow(() -> new NothingThere(type, key));
        Object count = list(type).show(catalogue, thing).get("knownReuses");
        return Badge.of(count instanceof Number number ? number.intValue() : 0);
    }

    private static Optional<Node> find(Catalogue catalogue, String type, String key) {
        return switch (type) {
            case "project" -> Lookup.project(catalogue, key);
            case "dataset" -> Lookup.dataset(catalogue, key);
            default -> Lookup.council(catalogue, key);
        };
    }

    private ListView list(String type) {
        return switch (type) {
            case "project" -> views.projects();
            case "dataset" -> views.datasets();
            default -> views.councils();
        };
    }
}
