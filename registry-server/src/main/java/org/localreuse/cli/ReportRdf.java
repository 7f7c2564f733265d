package org.localreuse.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.model.FileReport;
import org.localreuse.model.LoadReport;
import org.localreuse.submission.ReportGraph;

/** A report in RDF: for each file a validation report, as SHACL has it. */
final class ReportRdf {

    private ReportRdf() {}

    /** The syntax of RDF that the ending of the file stands for; empty for any other ending. */
    static Optional<RDFFormat> formatOf(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "ttl" -> Optional.of(RDFFormat.TURTLE_PRETTY);
            case "nt" -> Optional.of(RDFFormat.NTRIPLES);
            case "rdf" -> Optional.of(RDFFormat.RDFXML_PLAIN);
            case "jsonld" -> Optional.of(RDFFormat.JSONLD11_PRETTY);
            default -> Optional.empty();
        };
    }

    static void write(LoadReport report, RDFFormat format, OutputStream out) {
        Graph whole = GraphFactory.createDefaultGraph();
        for (FileReport file : report.files()) {
            Graph one = ReportGraph.of(file);
            whole.getPrefixMapping().setNsPrefixes(one.getPrefixMapping());
            GraphUtil.addInto(whole, one);
        }
        RDFWriter.source(whole).format(format).output(out);
    }
}
