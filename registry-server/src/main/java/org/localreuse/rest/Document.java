package org.localreuse.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** An answer in JSON: its members, in their order. */
public record Document(Map<String, Object> members) {

    /** Where our own context for the views is: ontology terms, without those that the views write in their own way. */
    static final String CONTEXT = "/api/context.jsonld";

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);

    /** Writes it in UTF-8; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        JSON.writeValue(out, members);
    }
}
