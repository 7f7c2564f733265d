package org.localreuse.export;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.localreuse.export.Moments.Span;
import org.localreuse.network.Snapshot;
import org.localreuse.ontology.LR;
import org.localreuse.query.QueryLibrary;
import org.localreuse.rest.Asked;
import org.localreuse.rest.Catalogue;
import org.localreuse.rest.ListView;
import org.localreuse.rest.Takes;
import org.localreuse.rest.Views;
import org.localreuse.store.PublishedStore;

/** {@code /feeds}: what reuses and projects came in or changed last, for feed readers. */
@Path("feeds")
public final class FeedsResource {

    private static final int LIMIT = 50;
    private static final int MOST = 200;

    private final String base;
    private final Views views;
    private final FeedEntries entries;
    private final Snapshot<Moments> reuses;
    private final Snapshot<Moments> projects;

    public FeedsResource(PublishedStore store, QueryLibrary library, Views views) {
        this.base = store.base().iri();
        this.views = views;
        this.entries = new FeedEntries(store.base());
        this.reuses = new Snapshot<>(store, link -> Moments.read(link, library, LR.Reuse.asNode()));
        this.projects = new Snapshot<>(store, link -> Moments.read(link, library, LR.Project.asNode()));
    }

    /** Reuses; of a project or a dataset, or those in which a council has a part, as who reuses or whose it is. */
    @GET
    @Path("reuses.atom")
    @Takes({"council", "project", "dataset", "page", "limit"})
    public Response reuses(@Context UriInfo uri) {
        Asking asking = new Asking(uri);
        Catalogue catalogue = views.catalogue();
        Set<Node> wanted = new HashSet<>();
        Map<String, String> filters = filters(asking, "project", "dataset");
        for (String side : asking.one("council").isPresent() ? List.of("by", "from") : List.of("")) {
            Map<String, String> asked = new LinkedHashMap<>(filters);
            asking.one("council").ifPresent(council -> asked.put(side, council));
            wanted.addAll(views.reuses().filtered(catalogue, Asked.of(asked)));
        }
        return answer(
                asking,
                "reuses",
                reuses.current(),
                wanted,
                (reuse, span) ->
                        entries.reuse(catalogue.references(), views.reuses().show(catalogue, reuse), span, asking));
    }

    /** Projects; those that a council leads, takes part in or reuses. */
    @GET
    @Path("projects.atom")
    @Takes({"council", "page", "limit"})
    public Response projects(@Context UriInfo uri) {
        Asking asking = new Asking(uri);
        Catalogue catalogue = views.catalogue();
        ListView list = views.projects();
        Set<Node> wanted = new HashSet<>(list.filtered(catalogue, Asked.of(filters(asking, "council"))));
        return answer(
                asking,
                "projects",
                projects.current(),
                wanted,
                (project, span) ->
                        entries.project(catalogue.references(), list.show(catalogue, project), span, asking));
    }

    private static Map<String, String> filters(Asking asking, String... names) {
        Map<String, String> filters = new LinkedHashMap<>();
        for (String name : names) {
            asking.one(name).ifPresent(value -> filters.put(name, value));
        }
        return filters;
    }

    private Response answer(
            Asking asking, String name, Moments moments, Set<Node> wanted, BiFunction<Node, Span, Feed.Entry> shown) {
        List<Map.Entry<Node, Span>> found = moments.latestFirst()
                .filter(entry -> wanted.contains(entry.getKey()))
                .toList();
        Stretch stretch = asking.stretch(LIMIT, MOST);
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", asking.page(stretch.page()));
        links.put("alternate", asking.absolute("/" + name));
        stretch.others(found.size()).forEach((relation, page) -> links.put(relation, asking.page(page)));
        Feed feed = new Feed(
                base + "feeds/" + name + ".atom" + asking.filters(),
                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " in the Local Reuse Registry",
                found.stream()
                        .findFirst()
                        .map(entry -> entry.getValue().last())
                        .orElse(views.catalogue().asOf()),
                links,
                stretch.of(found).stream()
                        .map(entry -> shown.apply(entry.getKey(), entry.getValue()))
                        .toList());
        StreamingOutput body = out -> Atom.write(feed, out);
        return Response.ok(body, Atom.MEDIA_TYPE + ";charset=utf-8").build();
    }
}
