package org.localreuse.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.ontology.Vocabulary;

/** {@code /def}, {@code /shapes}, {@code /links} and {@code /context.jsonld}: the vocabulary and what goes with it. */
@Path("{name: def|shapes|links|context}{extension: (\\.[a-z]+)?}")
public final class VocabularyResource {

    private final Graph ontology = ReferenceData.ONTOLOGY.graph(Base.DEFAULT);
    private final Graph shapes = Vocabulary.shapes();
    private final Graph links = Vocabulary.links();
    private final String context = Vocabulary.context();
    private final Negotiator negotiator;

    public VocabularyResource(Negotiator negotiator) {
        this.negotiator = negotiator;
    }

    @GET
    public Response read(
            @PathParam("name") String name,
            @PathParam("extension") String extension,
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        if (name.equals("context")) {
            return Response.ok(context, Representation.JSON_LD.contentType()).build();
        }
        Optional<Representation> wanted = Representation.ofSuffix(extension);
        Document document = switch (name) {
            case "def" -> Document.of("/def", this::definitions, () -> ontology);
            case "shapes" ->
                Document.of("/shapes", () -> rules("Shapes that a submission must meet", shapes), () -> shapes);
            default -> Document.of("/links", () -> rules("Checks over all accepted records", links), () -> links);
        };
        return negotiator.answer(document, wanted, accept);
    }

    private Page definitions() {
        return new Page(
                "vocabulary",
                Frame.of("Local Reuse Vocabulary", "vocabulary"),
                Map.of("classes", Term.classes(ontology), "properties", Term.properties(ontology)));
    }

    private static Page rules(String title, Graph graph) {
        return new Page(
                "rules",
                Frame.of(title, "vocabulary").below(new Link("Vocabulary", "/def")),
                Map.of("rules", Rule.all(graph)));
    }
}
