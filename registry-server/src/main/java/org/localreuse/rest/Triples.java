package org.localreuse.rest;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;

/** Writes a graph in the syntaxes that an address offers beside JSON and CSV. */
final class Triples {

    static final String TURTLE = "text/turtle";
    static final String N_TRIPLES = "application/n-triples";

    private static final Map<String, RDFFormat> SYNTAXES =
            Map.of("ttl", RDFFormat.TURTLE_PRETTY, "jsonld", RDFFormat.JSONLD11_PRETTY, "nt", RDFFormat.NTRIPLES);

    private static final Map<String, String> MEDIA_TYPES =
            Map.of("ttl", TURTLE + ";charset=utf-8", "jsonld", Format.JSON_LD, "nt", N_TRIPLES);

    private static final Map<String, String> PREFIXES =
            ReferenceData.ONTOLOGY.graph(Base.DEFAULT).getPrefixMapping().getNsPrefixMap();

    private Triples() {}

    static String mediaType(String format) {
        return MEDIA_TYPES.getOrDefault(format, N_TRIPLES);
    }

    static byte[] write(Graph graph, String format) {
        graph.getPrefixMapping().setNsPrefixes(PREFIXES);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFWriter.create()
                .source(graph)
                .format(SYNTAXES.getOrDefault(format, RDFFormat.NTRIPLES))
                .output(bytes);
        return bytes.toByteArray();
    }
}
