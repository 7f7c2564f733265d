package org.localreuse.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.glassfish.jersey.internal.util.collection.MultivaluedStringMap;
import org.localreuse.intake.Administration;
import org.localreuse.intake.Administration.UpdateText;
import org.localreuse.model.Principal;
import org.localreuse.problem.ProblemKind;
import org.localreuse.security.BodyLimit;

/**
 * {@code /update}: SPARQL Update for administrators.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/#update-operation">SPARQL 1.1 Protocol, section 2.2</a>
 */
@Path("update")
public final class UpdateResource {

    private static final String UPDATE = "application/sparql-update";
    private static final List<String> TAKEN = List.of(UPDATE, MediaType.APPLICATION_FORM_URLENCODED);
    private static final String USING = "using-graph-uri";
    private static final String USING_NAMED = "using-named-graph-uri";

    private final Administration administration;
    private final SparqlLimits limits;
    private final int most;

    /** @param most bytes of a request */
    public UpdateResource(Administration administration, SparqlLimits limits, long most) {
        this.administration = administration;
        this.limits = limits;
        this.most = (int) Math.min(most, Integer.MAX_VALUE - 8);
    }

    @POST
    public Response update(
            @Context HttpServletRequest request, @Context HttpHeaders headers, @Context UriInfo uri, InputStream body)
            throws IOException {
        Principal who = Administering.who(request);
        boolean direct = MediaTypes.of(headers, TAKEN).equals(UPDATE);
        byte[] content = body.readNBytes(most + 1);
        if (content.length > most) {
            throw new WriteRefused(BodyLimit.tooLarge(most));
        }
        UpdateText update =
                direct ? direct(content, uri.getQueryParameters()) : form(content, uri.getQueryParameters());
        return Administering.write(
                () -> administration.update(who, update, new UpdateBounds(limits)), Optional.empty());
    }

    private static UpdateText direct(byte[] content, MultivaluedMap<String, String> parameters) {
        return text(content, parameters, List.of(USING, USING_NAMED));
    }

    /** In a form everything stands in the content, nothing in the address. */
    private static UpdateText form(byte[] content, MultivaluedMap<String, String> address) {
        check(address, List.of());
        MultivaluedMap<String, String> form = new MultivaluedStringMap();
        for (String pair : new String(content, StandardCharsets.UTF_8).split("&")) {
            String[] parts = pair.split("=", 2);
            form.add(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
        }
        List<String> updates = form.getOrDefault("update", List.of());
        if (updates.size() != 1) {
            throw new WriteRefused(ProblemKind.BAD_CONTENT.because("The form needs one field 'update'."));
        }
        return text(updates.getFirst().getBytes(StandardCharsets.UTF_8), form, List.of("update", USING, USING_NAMED));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new WriteRefused(ProblemKind.BAD_CONTENT.because("The form is not encoded as forms are."));
        }
    }

    private static UpdateText text(byte[] update, MultivaluedMap<String, String> parameters, List<String> known) {
        check(parameters, known);
        return new UpdateText(update, graphs(parameters, USING), graphs(parameters, USING_NAMED));
    }

    static void check(MultivaluedMap<String, String> parameters, List<String> known) {
        for (String name : parameters.keySet()) {
            if (!known.contains(name)) {
                throw new WriteRefused(ProblemKind.BAD_PARAMETER.because("There is no parameter '" + name + "' here"
                        + (known.isEmpty() ? "." : "; there are " + String.join(", ", known) + ".")));
            }
        }
    }

    private static List<Node> graphs(MultivaluedMap<String, String> parameters, String name) {
        List<Node> graphs = new ArrayList<>();
        parameters.getOrDefault(name, List.of()).forEach(iri -> graphs.add(GraphNames.iri(name, iri)));
        return graphs;
    }
}
