package org.localreuse.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.rest.Asked;
import org.localreuse.rest.Catalogue;
import org.localreuse.rest.Views;

/** {@code /projects}, {@code /councils}, {@code /datasets}, {@code /reuses}, {@code /organisations}: the lists as pages. */
@Path("{list: projects|councils|datasets|reuses|organisations}")
public final class ListResource {

    private final Views views;
    private final Addresses addresses;
    private final Graph concepts = ReferenceData.CONCEPTS.graph(Base.DEFAULT);

    public ListResource(Views views, Addresses addresses) {
        this.views = views;
        this.addresses = addresses;
    }

    @GET
    public Response read(@PathParam("list") String list, @Context UriInfo uri) {
        ListKind kind = ListKind.of(list).orElseThrow(NotFoundException::new);
        kind.view(views).checkParameters(uri.getQueryParameters().keySet());
        Asked asked = inOrder(kind, new Asked(uri.getQueryParameters()));
        Catalogue catalogue = views.catalogue();
        org.localreuse.rest.Page found = kind.view(views).page(catalogue, asked);
        List<Choice> choices = kind.choices(new Choices(catalogue, concepts, asked));
        Map<String, Object> model = new TreeMap<>();
        model.put("about", kind.about);
        model.put("headings", kind.headings);
        model.put(
                "rows",
                found.items().stream()
                        .map(item -> kind.row(new Item(item, catalogue.references(), addresses)))
                        .toList());
        model.put("total", Words.number(found.total()));
        model.put("asOf", Words.date(catalogue.asOf().toString()));
        model.put("choices", choices);
        model.put("kept", kept(asked, choices, kind.view(views).filters().keySet()));
        model.put("path", "/" + kind.path);
        model.put("first", asked.one("cursor").isEmpty());
        model.put(
                "next",
                found.next()
                        .map(next -> Queries.href("/" + kind.path, next.values()))
                        .orElse(""));
        Frame frame = Frame.of(kind.title, kind.path).with(alternates(kind, asked));
        return Response.ok(new Page("list", frame, model))
                .type(Representation.HTML.contentType())
                .build();
    }

    /** The order that the page has where none is asked for. */
    private static Asked inOrder(ListKind kind, Asked asked) {
        if (asked.one("sort").isPresent() || asked.one("q").isPresent()) {
            return asked;
        }
        Map<String, List<String>> values = new LinkedHashMap<>(asked.values());
        values.put("sort", List.of(kind.order));
        return new Asked(values);
    }

    /** Filters that the form has no question for: kept when it is sent again. */
    private static Map<String, String> kept(Asked asked, List<Choice> choices, Set<String> filters) {
        Set<String> asks = choices.stream().map(Choice::name).collect(Collectors.toSet());
        Map<String, String> kept = new TreeMap<>();
        asked.values().forEach((name, values) -> {
            if (!asks.contains(name) && filters.contains(name)) {
                kept.put(name, values.getFirst());
            }
        });
        return kept;
    }

    private static List<Frame.Alternate> alternates(ListKind kind, Asked asked) {
        Map<String, List<String>> csv = new LinkedHashMap<>(asked.values());
        csv.remove("cursor");
        String json = Queries.href("/api/" + kind.path, csv);
        csv.put("format", List.of("csv"));
        return List.of(
                new Frame.Alternate("JSON", "application/json", json),
                new Frame.Alternate("CSV", "text/csv", Queries.href("/api/" + kind.path, csv)));
    }
}
