package org.localreuse.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Answers of the resources: a list as JSON or CSV, a description as JSON. */
final class Answers {

    private static final List<String> FORMATS = List.of("json", "csv");

    private Answers() {}

    /** What the query string asks for. */
    static Asked asked(UriInfo uri) {
        return new Asked(uri.getQueryParameters());
    }

    /** A page of a list. As CSV it is the whole list, unless a limit is asked for. */
    static Response list(ListView list, Catalogue catalogue, UriInfo uri, HttpHeaders headers) {
        return list(list, catalogue, asked(uri), uri, headers);
    }

    /** The same, with filters that the path implies. */
    static Response list(ListView list, Catalogue catalogue, Asked asked, UriInfo uri, HttpHeaders headers) {
        String format = Format.of(asked.one("format"), headers.getAcceptableMediaTypes(), FORMATS);
        boolean csv = format.equals("csv");
        Page page = csv && asked.one("limit").isEmpty()
                ? list.page(catalogue, asked, Integer.MAX_VALUE)
                : list.page(catalogue, asked);
        String next = page.next()
                .flatMap(query -> query.one("cursor"))
                .map(cursor -> next(uri, cursor))
                .orElse("");
        Response.ResponseBuilder answer = csv
                ? Response.ok(table(list, page), Format.CSV_TYPE)
                : Response.ok(document(page, next), Format.json(headers.getAcceptableMediaTypes()));
        return next.isEmpty()
                ? answer.build()
                : answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                        .build();
    }

    /** A description, as JSON or JSON-LD: the client's wish and {@code @Produces} tell which. */
    static Response description(Map<String, Object> members) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", Document.CONTEXT);
        document.putAll(members);
        return Response.ok(new Document(document)).build();
    }

    private static Document document(Page page, String next) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("@context", Document.CONTEXT);
        members.put("items", page.items());
        members.put("total", page.total());
        members.put("next", next.isEmpty() ? null : next);
        members.put("asOf", page.catalogue().asOf().toString());
        return new Document(members);
    }

    private static Table table(ListView list, Page page) {
        List<List<Object>> rows = new ArrayList<>();
        for (Map<String, Object> item : page.items()) {
            rows.add(list.columns().stream().map(column -> column.cell(item)).toList());
        }
        return new Table(list.columns().stream().map(Column::name).toList(), rows);
    }

    /** The same address with another cursor, from the root of this server. */
    private static String next(UriInfo uri, String cursor) {
        StringJoiner query = new StringJoiner("&");
        uri.getQueryParameters().forEach((name, values) -> {
            if (!name.equals("cursor")) {
                values.forEach(value -> query.add(encoded(name) + "=" + encoded(value)));
            }
        });
        query.add("cursor=" + encoded(cursor));
        return uri.getRequestUri().getRawPath() + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
