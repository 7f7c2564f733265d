package org.localreuse.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.WebContent;

/** Sends the service description as the client likes it: Turtle unless it asks for another syntax. */
final class DescriptionResponse {

    private static final AcceptList OFFER = AcceptList.create(
            WebContent.contentTypeTurtle,
            WebContent.contentTypeJSONLD,
            WebContent.contentTypeRDFXML,
            WebContent.contentTypeNTriples);

    private DescriptionResponse() {}

    static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MediaType chosen =
                ConNeg.chooseContentType(request, OFFER, MediaType.createFromContentType(WebContent.contentTypeTurtle));
        Lang syntax = RDFLanguages.contentTypeToLang(chosen.getContentTypeStr());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        RDFWriter.source(ServiceDescription.of(request.getRequestURL().toString()))
                .lang(syntax == null ? Lang.TURTLE : syntax)
                .output(body);
        response.setContentType(chosen.getContentTypeStr());
        if (syntax != Lang.RDFXML) {
            response.setCharacterEncoding("utf-8");
        }
        response.setContentLength(body.size());
        response.getOutputStream().write(body.toByteArray());
    }
}
