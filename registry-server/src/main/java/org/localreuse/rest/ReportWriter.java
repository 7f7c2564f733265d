package org.localreuse.rest;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.localreuse.model.FileReport;
import org.localreuse.submission.ReportGraph;

/**
 * Writes a report on something that was handed in as a SHACL validation report.
 *
 * @see <a href="https://www.w3.org/TR/shacl/#validation-report">SHACL, section 3.6</a>
 */
@Provider
@Produces({Reports.TURTLE, Reports.JSON_LD, Reports.N_TRIPLES, Reports.RDF_XML})
public final class ReportWriter implements MessageBodyWriter<FileReport> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == FileReport.class;
    }

    @Override
    public void writeTo(
            FileReport report,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        RDFWriter.source(ReportGraph.of(report))
                .lang(RDFLanguages.contentTypeToLang(mediaType.getType() + "/" + mediaType.getSubtype()))
                .output(out);
    }
}
