package org.localreuse.sparql;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.problem.Problem;
import org.localreuse.problem.ProblemKind;
import org.localreuse.store.EmbeddedStore;

/** Answers with a published graph in the syntax of RDF that the client likes best. */
public final class GraphReading {

    private static final Map<String, RDFFormat> FORMATS = Map.of(
            "text/turtle", RDFFormat.TURTLE_PRETTY,
            "application/n-triples", RDFFormat.NTRIPLES,
            "application/ld+json", RDFFormat.JSONLD11_PRETTY,
            "application/rdf+xml", RDFFormat.RDFXML_PLAIN);

    /** The first is for whoever does not care. */
    private static final List<String> OFFER =
            List.of("text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml");

    private static final List<Variant> VARIANTS = OFFER.stream()
            .map(type -> new Variant(MediaType.valueOf(type), (String) null, null))
            .toList();

    private final DatasetGraph published;
    private final int most;
    private final Map<String, String> prefixes =
            ReferenceData.ONTOLOGY.graph(Base.DEFAULT).getPrefixMapping().getNsPrefixMap();

    /** Reads in that store, of the union of all graphs no more than a query may. */
    public GraphReading(EmbeddedStore store, SparqlLimits limits) {
        this.published = store.readOnlyDataset();
        this.most = limits.rows();
    }

    /** @param name of the graph; empty for the union of all */
    Response answer(Optional<Node> name, Request request) {
        Variant variant = request.selectVariant(VARIANTS);
        if (variant == null) {
            throw new WriteRefused(Problem.of(
                    406,
                    "Not to be had in that form",
                    "A graph is to be had as one of " + String.join(", ", OFFER) + "."));
        }
        Graph graph = Txn.calculateRead(published, () -> name.map(this::named).orElseGet(this::union));
        MediaType type = variant.getMediaType();
        String charset = type.getType().equals("text") ? ";charset=utf-8" : "";
        return Response.ok(written(graph, type.toString()), type + charset).build();
    }

    private Graph named(Node name) {
        if (!published.containsGraph(name)) {
            throw new WriteRefused(ProblemKind.NOT_KNOWN.because("There is no graph " + name + "."));
        }
        Graph copy = GraphFactory.createGraphMem();
        published.getGraph(name).find().forEachRemaining(copy::add);
        return copy;
    }

    private Graph union() {
        Graph copy = GraphFactory.createGraphMem();
        Iterator<Triple> all = published.getUnionGraph().find();
        while (all.hasNext()) {
            copy.add(all.next());
            if (copy.size() > most) {
                throw new WriteRefused(Problem.of(
                        422,
                        "The result is too large",
                        "All graphs together hold more than " + most
                                + " triples. Read one graph with ?graph=, or ask /sparql."));
            }
        }
        return copy;
    }

    private byte[] written(Graph graph, String type) {
        graph.getPrefixMapping().setNsPrefixes(prefixes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph)
                .format(Objects.requireNonNull(FORMATS.get(type)))
                .output(out);
        return out.toByteArray();
    }
}
