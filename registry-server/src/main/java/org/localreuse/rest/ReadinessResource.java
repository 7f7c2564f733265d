package org.localreuse.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.localreuse.ontology.Base;
import org.localreuse.readiness.Readiness;
import org.localreuse.readiness.ReadinessGraph;

/** {@code /api/projects/{slug}/readiness}: can a council run the project, and what is missing? */
@Path("api/projects/{slug}/readiness")
public final class ReadinessResource {

    private static final Map<String, MediaType> BY_FORMAT = new LinkedHashMap<>();

    static {
        BY_FORMAT.put("json", MediaType.APPLICATION_JSON_TYPE);
        BY_FORMAT.put("csv", MediaType.valueOf(Format.CSV));
        BY_FORMAT.put("ttl", MediaType.valueOf(Triples.TURTLE));
        BY_FORMAT.put("jsonld", MediaType.valueOf(Format.JSON_LD));
        BY_FORMAT.put("nt", MediaType.valueOf(Triples.N_TRIPLES));
    }

    private final Views views;
    private final Base base;

    public ReadinessResource(Views views, Base base) {
        this.views = views;
        this.base = base;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.CSV, Triples.TURTLE, Format.JSON_LD, Triples.N_TRIPLES})
    @Takes({"council", "format"})
    public Response read(@PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        Catalogue catalogue = views.catalogue();
        Node project = Lookup.project(catalogue, slug).orElseThrow(() -> NothingThere.of(catalogue, "project", slug));
        Asked asked = Answers.asked(uri);
        Optional<Node> council = asked.one("council").map(code -> council(catalogue, code));
        Readiness readiness = views.readiness(catalogue, project, council);
        String format = format(asked.one("format"), headers);
        return switch (format) {
            case "json" ->
                Response.ok(ReadinessDocuments.json(readiness, catalogue), MediaType.APPLICATION_JSON_TYPE)
                        .build();
            case "csv" ->
                Response.ok(ReadinessDocuments.table(readiness), Format.CSV_TYPE)
                        .build();
            default ->
                Response.ok(Triples.write(graph(readiness, catalogue), format), Triples.mediaType(format))
                        .build();
        };
    }

    private Graph graph(Readiness readiness, Catalogue catalogue) {
        return ReadinessGraph.of(readiness, base, document(base, catalogue, readiness));
    }

    /** The IRI of the page that shows it: its answers are parts of that. */
    private static String document(Base base, Catalogue catalogue, Readiness readiness) {
        References references = catalogue.references();
        String page =
                base.iri() + "projects/" + references.key(readiness.project()).orElse("") + "/readiness";
        return readiness
                .council()
                .flatMap(references::key)
                .map(code -> page + "?council=" + code)
                .orElse(page);
    }

    private static Node council(Catalogue catalogue, String code) {
        return Lookup.council(catalogue, code).orElseThrow(() -> BadRequest.unknown("council", "council", code));
    }

    /** By the parameter; else the first that the client would have. */
    private static String format(Optional<String> parameter, HttpHeaders headers) {
        List<String> known = List.copyOf(BY_FORMAT.keySet());
        if (parameter.isPresent() && !known.contains(parameter.get())) {
            throw BadRequest.value("format", parameter.get(), known);
        }
        return parameter.orElseGet(() -> headers.getAcceptableMediaTypes().stream()
                .flatMap(accepted -> known.stream()
                        .filter(format -> Optional.ofNullable(BY_FORMAT.get(format))
                                .filter(accepted::isCompatible)
                                .isPresent()))
                .findFirst()
                .orElse("json"));
    }
}
