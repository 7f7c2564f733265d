package org.localreuse.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads the files beside the tests and the classes; a warning of the parser is an error here. */
final class Files {

    private Files() {}

    static Graph turtle(String file) {
        Graph graph = GraphFactory.createDefaultGraph();
        strict(file, Lang.TURTLE).parse(graph);
        return graph;
    }

    static DatasetGraph trig(String file) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        strict(file, Lang.TRIG).parse(dataset);
        return dataset;
    }

    static List<String> lines(String file) {
        return text(file).lines().toList();
    }

    private static RDFParserBuilder strict(String file, Lang lang) {
        return RDFParser.fromString(text(file), lang)
                .checking(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictSilent());
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Files.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
