package org.localreuse.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.localreuse.reconcile.EntityType;
import org.localreuse.reconcile.Property;
import org.localreuse.reconcile.Reconciliation;

/** {@code /reconcile/suggest}: things, types and properties, as somebody types. */
@Path("reconcile/suggest")
public final class ReconcileSuggestResource {

    private static final int MOST = 20;
    private static final int MOST_SKIPPED = 2_000;

    private final Reconciliation reconciliation;

    public ReconcileSuggestResource(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @GET
    @Path("entity")
    @Produces({MediaType.APPLICATION_JSON, "application/javascript", "text/javascript"})
    @Takes(
            value = {"prefix", "cursor", "callback"},
            others = true)
    public Response entity(@Context UriInfo uri) {
        Asked asked = Answers.asked(uri);
        String prefix = asked.one("prefix").orElse("");
        int skipped = skipped(asked);
        List<Map<String, Object>> found = Stream.concat(
                        reconciliation.current().find(prefix).stream(),
                        reconciliation.current().suggest(prefix, 0, skipped + MOST).stream())
                .distinct()
                .skip(skipped)
                .limit(MOST)
                .map(ReconcileJson::suggestion)
                .toList();
        return Scripted.answer(Map.of("result", found), asked.one("callback"));
    }

    @GET
    @Path("type")
    @Produces({MediaType.APPLICATION_JSON, "application/javascript", "text/javascript"})
    @Takes(
            value = {"prefix", "cursor", "callback"},
            others = true)
    public Response type(@Context UriInfo uri) {
        return named(uri, Arrays.stream(EntityType.values()).map(ReconcileJson::type));
    }

    @GET
    @Path("property")
    @Produces({MediaType.APPLICATION_JSON, "application/javascript", "text/javascript"})
    @Takes(
            value = {"prefix", "cursor", "callback"},
            others = true)
    public Response property(@Context UriInfo uri) {
        return named(uri, Arrays.stream(Property.values()).map(ReconcileJson::property));
    }

    private static Response named(UriInfo uri, Stream<Map<String, Object>> all) {
        Asked asked = Answers.asked(uri);
        String prefix = asked.one("prefix").orElse("").toLowerCase(Locale.ROOT);
        Function<Object, Boolean> begins =
                text -> (" " + text).toLowerCase(Locale.ROOT).contains(" " + prefix);
        List<Map<String, Object>> found = all.filter(
                        one -> begins.apply(one.getOrDefault("id", "")) || begins.apply(one.getOrDefault("name", "")))
                .skip(skipped(asked))
                .limit(MOST)
                .toList();
        return Scripted.answer(Map.of("result", found), asked.one("callback"));
    }

    private static int skipped(Asked asked) {
        return asked.number("cursor", 0, 0, MOST_SKIPPED);
    }
}
