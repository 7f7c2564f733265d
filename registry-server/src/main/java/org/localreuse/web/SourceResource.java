package org.localreuse.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;
import org.localreuse.ontology.LR;
import org.localreuse.ontology.PROV;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.Row;
import org.localreuse.rest.Withdrawn;
import org.localreuse.store.PublishedStore;

/**
 * {@code /graph/{name}}: a source, that is a named graph: who answers for it, and what it states. What the registry works out
 * itself is no source.
 */
@Path("graph/{name: .+}")
public final class SourceResource {

    private static final int MOST = 200;

    private final PublishedStore store;
    private final QueryLibrary queries;
    private final Addresses addresses;
    private final Negotiator negotiator;

    public SourceResource(PublishedStore store, QueryLibrary queries, Addresses addresses, Negotiator negotiator) {
        this.store = store;
        this.queries = queries;
        this.addresses = addresses;
        this.negotiator = negotiator;
    }

    @GET
    public Response read(@PathParam("name") String name, @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        int dot = name.lastIndexOf('.');
        Optional<Representation> extension =
                Representation.ofExtension(name.substring(dot + 1)).filter(any -> dot > 0);
        String plain = extension.isPresent() ? name.substring(0, dot) : name;
        Node source = store.base().graph(plain);
        Graph about = construct("describe-source", source);
        boolean known = about.contains(source, Node.ANY, Node.ANY) || plain.startsWith("ref/");
        if (!known) {
            throw new NotFoundException();
        }
        refuseWithdrawn(source, about);
        Document document =
                Document.of("/graph/" + plain, () -> page(source, plain, about), () -> whole(source, about));
        return negotiator.answer(document, extension, accept);
    }

    /** The record keeps that it was there; what it said is gone. */
    private static void refuseWithdrawn(Node source, Graph about) {
        about.stream(source, PROV.invalidatedAtTime.asNode(), Node.ANY)
                .map(triple -> OffsetDateTime.parse(triple.getObject().getLiteralLexicalForm())
                        .toInstant())
                .findFirst()
                .ifPresent(at -> {
                    throw new Withdrawn(at);
                });
    }

    private Graph construct(String query, Node source) {
        return store.read(link -> queries.get(query).construct(link, Map.of("source", source.getURI())));
    }

    private Graph whole(Node source, Graph about) {
        Graph statements = construct("statements-of-source", source);
        GraphUtil.addInto(statements, about);
        return statements;
    }

    private Page page(Node source, String name, Graph about) {
        Facts facts = new Facts(new Description(about), addresses);
        List<Row> things = store.read(
                link -> queries.get("things-of-source").select(link, Map.of("source", source.getURI()), row -> row));
        Map<String, Object> model = new TreeMap<>();
        model.put("name", name);
        model.put("iri", source.getURI());
        model.put(
                "about",
                facts.of(
                        source,
                        List.of(
                                field("On whose word", name, PROV.wasAttributedTo),
                                field("Taken in on", name, PROV.generatedAtTime),
                                field("Taken from", name, PROV.hadPrimarySource),
                                Field.optional("Called", DCTerms.title),
                                Field.optional("Licence of these statements", DCTerms.license),
                                Field.optional("Review", LR.reviewStatus)),
                        property -> List.of()));
        model.put("reference", name.startsWith("ref/"));
        model.put("total", Words.number(things.size()));
        model.put(
                "things",
                things.stream().limit(MOST).map(this::thing).distinct().toList());
        model.put("more", things.size() > MOST);
        return new Page("source", Frame.of("Source: " + name, ""), model);
    }

    /** Reference data come with the software: nobody handed them in. */
    private static Field field(String label, String name, Property property) {
        return name.startsWith("ref/") ? Field.optional(label, property) : Field.expected(label, property);
    }

    private Value thing(Row row) {
        String iri = row.iri("thing").orElse("");
        String label = row.text("label").orElse(iri);
        boolean dataset = row.iri("class").orElse("").endsWith("#Dataset");
        String key = iri.substring(iri.lastIndexOf('/') + 1);
        String shown = label.equals(iri) ? key.replace("--", " – ") : label;
        return new Value(new Text(shown, ""), dataset ? addresses.ofDataset(iri) : addresses.of(iri));
    }
}
