package org.localreuse.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.readiness.Readiness;
import org.localreuse.readiness.Reply;
import org.localreuse.rest.Asked;
import org.localreuse.rest.Catalogue;
import org.localreuse.rest.Lookup;
import org.localreuse.rest.Views;

/** {@code /projects/{slug}/readiness}: can my council run this project, and what is missing? A page to read and to print. */
@Path("projects/{slug}/readiness")
public final class ReadinessPageResource {

    private final Views views;
    private final Addresses addresses;

    public ReadinessPageResource(Views views, Addresses addresses) {
        this.views = views;
        this.addresses = addresses;
    }

    @GET
    public Response read(@PathParam("slug") String slug, @QueryParam("council") @DefaultValue("") String code) {
        Catalogue catalogue = views.catalogue();
        Node project = Lookup.project(catalogue, slug).orElseThrow(NotFoundException::new);
        Optional<Node> council = code.isBlank()
                ? Optional.empty()
                : Optional.of(Lookup.council(catalogue, code.strip()).orElseThrow(NotFoundException::new));
        Readiness readiness = views.readiness(catalogue, project, council);
        String key = catalogue.references().key(project).orElse(slug);
        String asker = council.flatMap(catalogue.references()::key).orElse("");
        String name = catalogue.references().name(project);
        Choices choices = new Choices(catalogue, GraphFactory.createDefaultGraph(), Asked.of(Map.of("council", asker)));
        Map<String, Object> model = new TreeMap<>();
        model.put("name", name);
        model.put("key", key);
        model.put("projectHref", addresses.of(project.getURI()));
        model.put("council", choices.council("council", "Your council"));
        model.put("councilName", council.map(catalogue.references()::name).orElse(""));
        model.put(
                "standings",
                readiness.standings().stream()
                        .map(one -> StandingView.of(one, addresses))
                        .toList());
        model.put(
                "answered",
                readiness.questions().filter(one -> one.reply().isKnown()).count());
        model.put(
                "against",
                readiness.questions().filter(one -> one.reply() == Reply.NO).count());
        model.put("asOf", Words.date(catalogue.asOf().toString()));
        Frame frame = Frame.of("Can it be run here? " + name, "projects")
                .below(new Link("Projects", "/projects"), new Link(name, addresses.of(project.getURI())))
                .with(alternates(key, asker));
        return Response.ok(new Page("readiness", frame, model))
                .type(Representation.HTML.contentType())
                .build();
    }

    private static List<Frame.Alternate> alternates(String key, String council) {
        String path = "/api/projects/" + key + "/readiness?"
                + (council.isEmpty() ? "" : "council=" + Queries.encoded(council) + "&") + "format=";
        return List.of(
                new Frame.Alternate("JSON", "application/json", path + "json"),
                new Frame.Alternate("CSV", "text/csv", path + "csv"),
                new Frame.Alternate("Turtle", "text/turtle", path + "ttl"),
                new Frame.Alternate("JSON-LD", "application/ld+json", path + "jsonld"),
                new Frame.Alternate("N-Triples", "application/n-triples", path + "nt"));
    }
}
