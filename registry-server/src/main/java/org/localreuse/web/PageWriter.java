package org.localreuse.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes pages with their templates, and guards them with a content security policy. */
@Provider
public final class PageWriter implements MessageBodyWriter<Page> {

    /** Everything from this origin, nothing inline, in no frame. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** A page that is meant for frames has a policy of its own. */
    static final String POLICY_HEADER = "Content-Security-Policy";

    private final TemplateEngine templates;
    private final Assets assets;

    public PageWriter(Assets assets) {
        this.templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, PageWriter.class.getClassLoader(), "org.localreuse.web.templates");
        this.assets = assets;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        byte[] html = html(page);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8");
        headers.putIfAbsent(POLICY_HEADER, List.of(POLICY));
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "strict-origin-when-cross-origin");
        out.write(html);
    }

    /** The page in UTF-8. */
    byte[] html(Page page) {
        Map<String, Object> model = new HashMap<>(page.model());
        model.put("frame", page.frame());
        model.put("assets", assets);
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(page.template() + ".jte", model, output);
        return output.toByteArray();
    }
}
