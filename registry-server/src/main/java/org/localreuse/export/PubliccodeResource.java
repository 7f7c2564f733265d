package org.localreuse.export;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.localreuse.query.QueryLibrary;
import org.localreuse.rest.Catalogue;
import org.localreuse.rest.Descriptions;
import org.localreuse.rest.Lookup;
import org.localreuse.rest.NothingThere;
import org.localreuse.rest.Takes;
import org.localreuse.rest.Views;
import org.localreuse.store.PublishedStore;

/** {@code /publiccode/{slug}.yml}: a project back as publiccode.yml, with those who confirmed that they use it. */
@Path("publiccode/{slug}.yml")
public final class PubliccodeResource {

    private final PublishedStore store;
    private final QueryLibrary library;
    private final Views views;

    public PubliccodeResource(PublishedStore store, QueryLibrary library, Views views) {
        this.store = store;
        this.library = library;
        this.views = views;
    }

    @GET
    @Produces("application/yaml;charset=utf-8")
    @Takes({})
    public String read(@PathParam("slug") String slug) {
        Catalogue catalogue = views.catalogue();
        Node project = Lookup.project(catalogue, slug).orElseThrow(() -> new NothingThere("project", slug));
        Graph known = views.descriptions().graph(Descriptions.Kind.PROJECT, project);
        return PubliccodeFile.of(
                known,
                project,
                catalogue.references(),
                column("confirmed-users", project, "name"),
                column("code-based-on", project, "repository"));
    }

    private List<String> column(String query, Node project, String column) {
        return store.read(link ->
                library
                        .get(query)
                        .select(
                                link,
                                Map.of("project", project.getURI()),
                                row -> row.text(column).orElseThrow())
                        .stream()
                        .distinct()
                        .toList());
    }
}
