package org.localreuse.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/** Graphs as gzipped N-Triples; an empty one as nothing. */
final class Statements {

    private Statements() {}

    static byte @Nullable [] toBytes(Graph graph) {
        if (graph.isEmpty()) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zipped = new GZIPOutputStream(bytes)) {
            RDFDataMgr.write(zipped, graph, RDFFormat.NTRIPLES_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Every term comes back as it was: nothing is checked or changed on the way. */
    static Graph of(byte @Nullable [] bytes) {
        Graph graph = GraphFactory.createGraphMem();
        if (bytes == null) {
            return graph;
        }
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            RDFParser.source(plain)
                    .lang(Lang.NTRIPLES)
                    .checking(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return graph;
    }
}
