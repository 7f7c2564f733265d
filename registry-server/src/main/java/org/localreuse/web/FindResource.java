package org.localreuse.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.rest.Asked;
import org.localreuse.rest.Catalogue;
import org.localreuse.rest.Views;

/** {@code /find}: what can my council reuse, who has it already, whom do I ring? */
@Path("find")
public final class FindResource {

    private static final int MOST = 30;

    private final Views views;
    private final Addresses addresses;

    public FindResource(Views views, Addresses addresses) {
        this.views = views;
        this.addresses = addresses;
    }

    @GET
    public Response read(
            @QueryParam("council") @DefaultValue("") String council, @QueryParam("q") @DefaultValue("") String words) {
        Catalogue catalogue = views.catalogue();
        Asked asked = Asked.of(Map.of("council", council, "q", words));
        Choices choices = new Choices(catalogue, GraphFactory.createDefaultGraph(), asked);
        List<Candidate> found = new Candidates(views, addresses).of(council.strip(), words.strip());
        Map<String, Object> model = new TreeMap<>();
        model.put("council", choices.council("council", "Your council"));
        model.put("words", choices.text("q", "A service or a problem, such as waste or parking"));
        model.put("councilName", name(catalogue, council.strip()));
        model.put("total", found.size());
        model.put("candidates", found.stream().limit(MOST).toList());
        model.put("asOf", Words.date(catalogue.asOf().toString()));
        return Response.ok(new Page("find", Frame.of("What can my council reuse?", "find"), model))
                .type(Representation.HTML.contentType())
                .build();
    }

    private String name(Catalogue catalogue, String council) {
        return council.isEmpty() ? "" : catalogue.references().name(addresses.thing("council", council));
    }
}
