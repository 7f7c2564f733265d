package org.localreuse.export;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.localreuse.rest.BadRequest;

/** What the query string of a request asks for, read with care. */
final class Asking {

    private final UriInfo uri;

    Asking(UriInfo uri) {
        this.uri = uri;
    }

    Optional<String> one(String name) {
        return Optional.ofNullable(uri.getQueryParameters().getFirst(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** Which page is asked for. */
    Stretch stretch(int standard, int most) {
        return new Stretch(number("page", 1, 1_000_000), number("limit", standard, most));
    }

    private int number(String name, int standard, int most) {
        String text = one(name).orElse(Integer.toString(standard));
        int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            throw BadRequest.expected(name, "a whole number from 1 to " + most, text);
        }
        return number;
    }

    /** A day or a moment; a day is its first moment. */
    Instant time(String name) {
        String text = one(name).orElse("1970-01-01");
        try {
            return text.length() > 10
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw BadRequest.expected(name, "a day or a moment: 2026-11-23 or 2026-11-23T10:00:00Z", text);
        }
    }

    /** The address that was called, with another page number. */
    String page(int number) {
        return here() + query(Set.of("page")).add("page=" + number);
    }

    /** The query string without what only says which page is asked for. */
    String filters() {
        StringJoiner query = query(Set.of("page", "limit"));
        return query.length() > 1 ? query.toString() : "";
    }

    private StringJoiner query(Set<String> without) {
        StringJoiner query = new StringJoiner("&", "?", "");
        uri.getQueryParameters().forEach((name, values) -> {
            if (!without.contains(name)) {
                values.forEach(value -> query.add(encoded(name) + "=" + encoded(value)));
            }
        });
        return query;
    }

    /** The address that was called, without its query. */
    String here() {
        return absolute(uri.getRequestUri().getRawPath());
    }

    /** A path of this server as an address, as the client calls the server. */
    String absolute(String path) {
        return uri.getBaseUri().resolve(path).toString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
