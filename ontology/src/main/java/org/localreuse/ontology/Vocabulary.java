package org.localreuse.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What goes with the terms, from the files beside this class: the SHACL shapes, the link checks, the JSON-LD context and the worked
 * example. Each
 * call reads its file anew, so that callers may change what they get; keep it if you need it often.
 */
public final class Vocabulary {

    private Vocabulary() {}

    /**
     * The shapes that one submission must meet together with the {@linkplain ReferenceData reference graphs}. The severity says
     * whether a result blocks (violation), advises (warning) or hints (info).
     */
    public static Graph shapes() {
        return read("shapes.ttl");
    }

    /** The checks to run over all accepted graphs together. They never block: the other end of a link may arrive later. */
    public static Graph links() {
        return read("links.ttl");
    }

    /** The JSON-LD 1.1 context, as the JSON text that is served under {@code context.jsonld}. */
    public static String context() {
        try (InputStream file = open("context.jsonld")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The worked example, with its councils, submissions and their provenance in named graphs: real projects as far as the
     * sources tell, and made-up edge cases whose names begin with "Test". Under the default base.
     */
    public static DatasetGraph example() {
        try (InputStream file = open("example.trig")) {
            DatasetGraph example = DatasetGraphFactory.create();
            RDFParser.source(file).lang(Lang.TRIG).parse(example);
            return example;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Graph read(String turtle) {
        try (InputStream file = open(turtle)) {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
            return graph;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(
                Vocabulary.class.getResourceAsStream(file), () -> "not on the class path: " + file);
    }
}
