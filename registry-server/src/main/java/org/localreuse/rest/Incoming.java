package org.localreuse.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.intake.LoadOptions;
import org.localreuse.model.SubmissionFile;

/** What a request brings to be handed in, and how it wants it to be taken. */
public final class Incoming {

    private static final Set<String> CODINGS = Set.of("", "identity", "gzip", "x-gzip");

    private final Views views;

    public Incoming(Views views) {
        this.views = views;
    }

    /**
     * The bytes as they came, which may be compressed, with a name that tells their format.
     *
     * @throws WrongFormat if media type, name, character set or coding are none of ours
     * @throws BadContent if there are no bytes
     */
    SubmissionFile file(HttpHeaders headers, Asked asked, InputStream body) throws IOException {
        String coding = coding(headers);
        if (!CODINGS.contains(coding.toLowerCase(Locale.ROOT))) {
            throw WrongFormat.coding(HttpHeaders.CONTENT_ENCODING, coding, "it as it is, or compressed with gzip");
        }
        String name = SubmittedName.of(mediaType(headers), asked.one("name"));
        byte[] bytes = body.readAllBytes();
        if (bytes.length == 0) {
            throw new BadContent("Nothing was sent: the content of the request is empty.");
        }
        return SubmissionFile.of(name, name, bytes);
    }

    /** How the query string wants it to be taken. */
    LoadOptions options(Asked asked) {
        return new LoadOptions(
                false,
                truth(asked, "atomic"),
                asked.one("source").map(source -> onTheWeb("source", source)),
                asked.one("license").map(this::licence),
                asked.one("by").map(by -> Lookup.meantOrganisation(views.catalogue(), "by", by)));
    }

    private static String mediaType(HttpHeaders headers) {
        MediaType type = headers.getMediaType();
        if (type == null) {
            return "";
        }
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "UTF-8");
        if (!charset.equalsIgnoreCase("UTF-8") && !charset.equalsIgnoreCase("US-ASCII")) {
            throw WrongFormat.coding(HttpHeaders.CONTENT_TYPE, "charset=" + charset, "UTF-8");
        }
        return type.getType() + "/" + type.getSubtype();
    }

    private static boolean truth(Asked asked, String name) {
        String value = asked.one(name).orElse("false");
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw BadRequest.value(name, value, List.of("true", "false"));
        };
    }

    private static Node onTheWeb(String name, String value) {
        return uri(value)
                .filter(iri -> "http".equals(iri.getScheme()) || "https".equals(iri.getScheme()))
                .filter(iri -> iri.getHost() != null)
                .map(iri -> NodeFactory.createURI(value))
                .orElseThrow(() -> BadRequest.expected(name, "an address that starts with http:// or https://", value));
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Node licence(String value) {
        return Lookup.licence(views.catalogue(), value)
                .orElseThrow(() -> BadRequest.unknown("license", "licence", value));
    }

    private static String coding(HttpHeaders headers) {
        String value = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        return value == null ? "" : value.strip();
    }
}
