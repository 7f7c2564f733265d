package org.localreuse.sparql;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.localreuse.problem.Problem;

/** What a request says that it brings. */
final class MediaTypes {

    private MediaTypes() {}

    /**
     * The media type of the content, without parameters.
     *
     * @param taken those that will do
     * @throws WriteRefused if it is none of them, or in another character set than UTF-8; the answer lists them
     */
    static String of(HttpHeaders headers, List<String> taken) {
        MediaType type = headers.getMediaType();
        String plain = type == null ? "" : type.getType() + "/" + type.getSubtype();
        String charset = type == null ? "" : type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!taken.contains(plain) || !charset.equalsIgnoreCase("utf-8")) {
            String list = String.join(", ", taken);
            throw new WriteRefused(
                    Problem.of(
                            415,
                            "This media type is not taken here",
                            (plain.isEmpty()
                                            ? "The header Content-Type is missing."
                                            : "'" + type + "' is not taken here.")
                                    + " Send one of " + list + ", in UTF-8."),
                    List.of(),
                    Map.of(HttpHeaders.ACCEPT, list));
        }
        return plain;
    }
}
