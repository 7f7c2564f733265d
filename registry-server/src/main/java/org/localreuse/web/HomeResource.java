package org.localreuse.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.rest.Asked;
import org.localreuse.rest.Catalogue;
import org.localreuse.rest.ListView;
import org.localreuse.rest.Views;

/** {@code /}: what this is, and where to begin. */
@Path("")
public final class HomeResource {

    private final Views views;
    private final Addresses addresses;

    public HomeResource(Views views, Addresses addresses) {
        this.views = views;
        this.addresses = addresses;
    }

    @GET
    public Response read() {
        Catalogue catalogue = views.catalogue();
        Choices choices = new Choices(catalogue, GraphFactory.createDefaultGraph(), Asked.NOTHING);
        Map<String, Object> model = new TreeMap<>();
        model.put("council", choices.council("council", "Your council"));
        model.put("words", choices.text("q", "A service or a problem, such as waste or parking"));
        model.put("reuses", count(views.reuses(), catalogue));
        model.put("projects", count(views.projects(), catalogue));
        model.put("datasets", count(views.datasets(), catalogue));
        model.put("councils", count(views.councils(), catalogue));
        model.put("asOf", Words.date(catalogue.asOf().toString()));
        model.put("mostReused", rows(ListKind.PROJECTS, catalogue, Map.of("sort", "-reuses", "limit", "8")));
        model.put("latest", rows(ListKind.REUSES, catalogue, Map.of("sort", "-since", "limit", "8")));
        return Response.ok(new Page("home", Frame.of("Who reuses what in local government", ""), model))
                .type(Representation.HTML.contentType())
                .build();
    }

    private static String count(ListView list, Catalogue catalogue) {
        return Words.number(list.page(catalogue, Asked.NOTHING, 1).total());
    }

    private List<ListRow> rows(ListKind kind, Catalogue catalogue, Map<String, String> asked) {
        return kind.view(views).page(catalogue, Asked.of(asked)).items().stream()
                .map(item -> kind.row(new Item(item, catalogue.references(), addresses)))
                .toList();
    }
}
