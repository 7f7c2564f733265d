package org.localreuse.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.localreuse.intake.History;
import org.localreuse.query.QueryLibrary;
import org.localreuse.rest.BadRequest;
import org.localreuse.rest.Views;
import org.localreuse.store.PublishedStore;

/** Documents about things as they stood at an earlier revision: the same documents, over the register as it was around one thing. */
public final class PastDocuments {

    /** A day: what is past does not change, but may be erased. */
    private static final String KEEP = "public, max-age=86400";

    private final History history;
    private final QueryLibrary queries;
    private final Views present;
    private final Addresses addresses;
    private final Negotiator negotiator;

    /** @param present the views of the register as it is */
    public PastDocuments(
            History history, QueryLibrary queries, Views present, Addresses addresses, Negotiator negotiator) {
        this.history = history;
        this.queries = queries;
        this.present = present;
        this.addresses = addresses;
        this.negotiator = negotiator;
    }

    /**
     * What is asked for.
     *
     * @param type as it stands in the address
     * @param path the address of the document as it is now
     */
    record About(String type, Node thing, String path) {}

    /**
     * Answers with a thing as it was.
     *
     * @param revision as it was asked for
     * @throws BadRequest if that is no revision up to the present one
     * @throws NotFoundException if nothing was known of the thing then
     */
    Response answer(About about, String revision, Optional<Representation> extension, @Nullable String accept) {
        long number = number(revision);
        PublishedStore past = history.asOf(about.thing(), number);
        Graph graph = past.read(link -> new Describer(queries).describe(link, about.type(), about.thing()))
                .orElseThrow(NotFoundException::new);
        Views views = present.over(past);
        Document document =
                new Documents(past, queries, views, addresses).about(about.type(), about.thing(), about.path(), graph);
        Frame.Past frame = new Frame.Past(
                number, Words.date(views.catalogue().asOf().toString()), new Link("See it as it is now", about.path()));
        Response answer = negotiator.answer(past(document, frame), extension, accept);
        return Response.fromResponse(answer)
                .header(HttpHeaders.CACHE_CONTROL, KEEP)
                .build();
    }

    /** The document under an address of its own, its page with a banner. */
    private static Document past(Document document, Frame.Past past) {
        String path = document.path();
        Map<Representation, Supplier<Object>> representations = document.representations();
        Supplier<Object> page = representations.get(Representation.HTML);
        Document own =
                new Document(path + (path.contains("?") ? "&" : "?") + "revision=" + past.revision(), representations);
        return page == null ? own : own.with(Representation.HTML, () -> with(past, page.get()));
    }

    private static Object with(Frame.Past past, Object content) {
        return content instanceof Page page
                ? new Page(page.template(), page.frame().asOf(past), page.model())
                : content;
    }

    private long number(String revision) {
        long latest = present.catalogue().revision();
        long number = revision.matches("\\d{1,18}") ? Long.parseLong(revision) : 0;
        if (number < 1 || number > latest) {
            throw BadRequest.expected("revision", "a revision from 1 to " + latest, revision);
        }
        return number;
    }
}
