package org.localreuse.web;

import java.io.ByteArrayOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;

/** Writes graphs for readers outside, in any syntax, with the prefixes that this registry's readers know. */
public final class GraphWriter {

    private final PrefixMap prefixes;

    /** A writer that abbreviates with these prefixes. */
    public GraphWriter(PrefixMap prefixes) {
        this.prefixes = PrefixMapFactory.create(prefixes);
    }

    /** A writer that abbreviates with the prefixes of our vocabulary. */
    public static GraphWriter withOurPrefixes() {
        return new GraphWriter(PrefixMapFactory.create(
                ReferenceData.ONTOLOGY.graph(Base.DEFAULT).getPrefixMapping()));
    }

    /**
     * The graph whole, in UTF-8.
     *
     * @throws IllegalArgumentException if the representation is no syntax of RDF
     */
    public byte[] write(Graph graph, Representation representation) {
        RDFFormat format = representation
                .format()
                .orElseThrow(() -> new IllegalArgumentException(representation + " is no syntax of RDF"));
        graph.getPrefixMapping().setNsPrefixes(prefixes.getMapping());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFWriter.create().source(graph).format(format).output(bytes);
        return bytes.toByteArray();
    }
}
