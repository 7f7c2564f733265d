package org.localreuse.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.localreuse.intake.Administration;
import org.localreuse.intake.Administration.GraphWrite;
import org.localreuse.intake.Administration.Verb;
import org.localreuse.model.NotTaken;
import org.localreuse.model.NotTaken.Reason;
import org.localreuse.model.Principal;
import org.localreuse.model.SubmissionFormat;
import org.localreuse.problem.ProblemKind;

/**
 * {@code /store}: each graph as a resource. Anybody reads; administrators write.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-http-rdf-update/">SPARQL 1.1 Graph Store HTTP Protocol</a>
 */
@Path("store")
public final class GraphStoreResource {

    private static final String PATH = "/store";
    private static final List<SubmissionFormat> FORMATS = List.of(
            SubmissionFormat.TURTLE, SubmissionFormat.N_TRIPLES, SubmissionFormat.RDF_XML, SubmissionFormat.JSON_LD);

    private final Administration administration;
    private final GraphReading reading;

    public GraphStoreResource(Administration administration, GraphReading reading) {
        this.administration = administration;
        this.reading = reading;
    }

    @GET
    public Response read(@Context UriInfo uri, @Context Request request) {
        return reading.answer(named(uri, true), request);
    }

    @PUT
    public Response put(
            @Context HttpServletRequest request, @Context HttpHeaders headers, @Context UriInfo uri, InputStream body)
            throws IOException {
        Principal who = Administering.who(request);
        return write(who, Verb.PUT, writable(uri), headers, body);
    }

    /** Without a name the registry gives one. */
    @POST
    public Response post(
            @Context HttpServletRequest request, @Context HttpHeaders headers, @Context UriInfo uri, InputStream body)
            throws IOException {
        Principal who = Administering.who(request);
        boolean named = !uri.getQueryParameters().isEmpty();
        return write(who, Verb.POST, named ? writable(uri) : administration.newGraph(), headers, body);
    }

    @DELETE
    public Response delete(@Context HttpServletRequest request, @Context HttpHeaders headers, @Context UriInfo uri) {
        Principal who = Administering.who(request);
        return written(
                who,
                new GraphWrite(
                        Verb.DELETE,
                        writable(uri),
                        new byte[0],
                        SubmissionFormat.N_TRIPLES,
                        GraphConditions.of(headers)));
    }

    private Response write(Principal who, Verb verb, Node graph, HttpHeaders headers, InputStream body)
            throws IOException {
        String type = MediaTypes.of(
                headers, FORMATS.stream().map(SubmissionFormat::mediaType).toList());
        SubmissionFormat format = SubmissionFormat.ofMediaType(type).orElseThrow();
        return written(who, new GraphWrite(verb, graph, body.readAllBytes(), format, GraphConditions.of(headers)));
    }

    private Response written(Principal who, GraphWrite write) {
        String address = PATH + "?graph=" + URLEncoder.encode(write.graph().getURI(), StandardCharsets.UTF_8);
        try {
            return Administering.write(() -> administration.write(who, write), Optional.of(URI.create(address)));
        } catch (NotTaken refused) {
            if (refused.reason() == Reason.OUTDATED) {
                throw new WriteRefused(ProblemKind.CHANGED_MEANWHILE.because(String.valueOf(refused.getMessage())));
            }
            throw refused;
        }
    }

    /** A graph by its name; the default graph is none that could be written. */
    private static Node writable(UriInfo uri) {
        return named(uri, false)
                .orElseThrow(
                        () -> new WriteRefused(
                                ProblemKind.NOTHING_TAKEN.because(
                                        "The default graph is the union of all graphs and cannot be written. Name a graph with ?graph=.")));
    }

    /** The graph that the address names; empty for the default graph. */
    private static Optional<Node> named(UriInfo uri, boolean reads) {
        MultivaluedMap<String, String> parameters = uri.getQueryParameters();
        UpdateResource.check(parameters, List.of("graph", "default"));
        List<String> graphs = parameters.getOrDefault("graph", List.of());
        boolean isDefault = parameters.containsKey("default");
        if (graphs.size() + (isDefault ? 1 : 0) != 1) {
            throw new WriteRefused(ProblemKind.BAD_PARAMETER.because("Say which graph: either ?graph= with its IRI"
                    + (reads ? ", or ?default for the union of all." : ".")));
        }
        return graphs.stream().map(graph -> GraphNames.iri("graph", graph)).findFirst();
    }
}
