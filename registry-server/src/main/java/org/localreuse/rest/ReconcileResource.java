package org.localreuse.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localreuse.ontology.Base;
import org.localreuse.problem.Problem;
import org.localreuse.reconcile.Reconciliation;

/**
 * {@code /reconcile}: finds what names in a table mean, and adds to the table what the register knows of them.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">Reconciliation Service API 0.2</a>
 */
@Path("reconcile")
public final class ReconcileResource {

    /** In bytes: a full batch of long names with a constraint or two, as a form writes it. */
    private static final int LONGEST_FORM = 1_000_000;

    private final Reconciliation reconciliation;
    private final Base base;
    private final String version;

    /** @param version of the software */
    public ReconcileResource(Reconciliation reconciliation, Base base, String version) {
        this.reconciliation = reconciliation;
        this.base = base;
        this.version = version;
    }

    /** Queries or an extension where one is asked for, else the manifest. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, "application/javascript", "text/javascript"})
    @Takes(
            value = {"queries", "extend", "callback"},
            others = true)
    public Response read(@Context UriInfo uri) {
        return answer(Answers.asked(uri), uri)
                .orElseGet(() -> Scripted.answer(
                        ReconcileManifest.of(base, uri.getBaseUri(), version),
                        Answers.asked(uri).one("callback")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({MediaType.APPLICATION_JSON, "application/javascript", "text/javascript"})
    @Takes(
            others = true,
            value = {})
    public Response send(@Context UriInfo uri, InputStream body) throws IOException {
        byte[] form = body.readNBytes(LONGEST_FORM + 1);
        if (form.length > LONGEST_FORM) {
            return tooLarge("A form may have " + LONGEST_FORM + " bytes at most; send smaller batches.", uri);
        }
        return answer(new Asked(fields(new String(form, StandardCharsets.UTF_8))), uri)
                .orElseThrow(() -> BadRequest.expected("queries", "in the form, or 'extend'", ""));
    }

    private Optional<Response> answer(Asked asked, UriInfo uri) {
        Optional<String> queries = asked.one("queries");
        if (queries.isPresent()) {
            JsonText batch = JsonText.of("queries", queries.get());
            if (ReconcileQueries.size(batch) > ReconcileQueries.MOST_QUERIES) {
                return Optional.of(
                        tooLarge("A batch may have " + ReconcileQueries.MOST_QUERIES + " queries at most.", uri));
            }
            return Optional.of(
                    Scripted.answer(ReconcileQueries.answers(reconciliation.current(), batch), asked.one("callback")));
        }
        return asked.one("extend")
                .map(extend -> Scripted.answer(
                        ReconcileExtension.answer(reconciliation.current(), JsonText.of("extend", extend)),
                        asked.one("callback")));
    }

    private static Response tooLarge(String detail, UriInfo uri) {
        return Problems.response(Problem.of(413, detail), uri);
    }

    private static Map<String, List<String>> fields(String form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String field : form.split("&")) {
            String[] parts = field.split("=", 2);
            fields.computeIfAbsent(decoded(parts[0]), any -> new ArrayList<>())
                    .add(parts.length == 1 ? "" : decoded(parts[1]));
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw BadRequest.expected("the form", "URL-encoded", text.substring(0, Math.min(60, text.length())));
        }
    }
}
