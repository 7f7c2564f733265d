package org.localreuse.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An answer in JSON or, for clients from before CORS, as a script that calls a function with it (JSONP). All of it is public, so a
 * page that has it run learns nothing new; the name of the function is plain, so that it can be nothing but a name.
 */
final class Scripted {

    private static final Pattern NAME =
            Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]{0,99}(?:\\.[A-Za-z_$][A-Za-z0-9_$]{0,99}){0,4}");
    private static final String SCRIPT = "application/javascript;charset=utf-8";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Scripted() {}

    /** @param callback the name of the function; none for JSON */
    static Response answer(Map<String, Object> members, Optional<String> callback) {
        if (callback.isEmpty()) {
            return Response.ok(new Document(members), MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
        String name = callback.get();
        if (!NAME.matcher(name).matches()) {
            throw BadRequest.expected("callback", "the name of a function", name);
        }
        return Response.ok("/**/" + name + "(" + safe(members) + ");", SCRIPT).build();
    }

    /** Two characters that JSON allows in a text end a line in older scripts; the rest keeps a text from being taken for markup. */
    private static String safe(Map<String, Object> members) {
        try {
            return JSON.writeValueAsString(members)
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029")
                    .replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
