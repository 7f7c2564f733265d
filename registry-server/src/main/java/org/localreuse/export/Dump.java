package org.localreuse.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.Row;
import org.localreuse.query.StoredQuery;
import org.localreuse.store.PublishedStore;

/**
 * Every published statement in N-Quads, compressed, as of one revision: graph by graph in the order of their names, each in the order of
 * the store. Statements are handed on as they are read; the same store gives the same bytes for the same revision.
 */
final class Dump {

    private static final int BUFFER = 1 << 16;

    private final PublishedStore store;
    private final StoredQuery graphs;
    private final StoredQuery statements;

    Dump(PublishedStore store, QueryLibrary library) {
        this.store = store;
        this.graphs = library.get("graphs");
        this.statements = library.get("statements-of-graph");
    }

    /** Leaves the stream open. */
    void write(OutputStream out) throws IOException {
        GZIPOutputStream compressed = new GZIPOutputStream(out, BUFFER);
        StreamRDF writer = StreamRDFWriter.getWriterStream(compressed, RDFFormat.NQUADS);
        writer.start();
        store.read(link -> {
            List<Node> all =
                    graphs.select(link, Map.of(), row -> row.node("graph").orElseThrow());
            for (Node graph : all) {
                statements.forEach(link, Map.of("graph", graph.getURI()), row -> writer.quad(quad(graph, row)));
            }
            return all;
        });
        writer.finish();
        compressed.finish();
    }

    private static Quad quad(Node graph, Row row) {
        return Quad.create(
                graph,
                row.node("subject").orElseThrow(),
                row.node("property").orElseThrow(),
                row.node("value").orElseThrow());
    }
}
