package org.localreuse.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.query.Parameter;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.StoredQuery;

/** {@code /query}: a text to write a query in, with those of the library to begin from. */
@Path("query")
public final class QueryResource {

    private static final String EXAMPLE = "most-reused";

    private final QueryLibrary queries;
    private final Base base;
    private final String prefixes;

    public QueryResource(QueryLibrary queries, Base base) {
        this.queries = queries;
        this.base = base;
        this.prefixes = new TreeMap<>(ReferenceData.ONTOLOGY
                        .graph(Base.DEFAULT)
                        .getPrefixMapping()
                        .getNsPrefixMap())
                .entrySet().stream()
                        .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">")
                        .collect(Collectors.joining("\n"));
    }

    @GET
    public Response read(
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("name") @DefaultValue("") String name,
            @Context UriInfo uri) {
        StoredQuery chosen = queries.find(name.isEmpty() ? EXAMPLE : name).orElseThrow(NotFoundException::new);
        Map<String, Object> model = new TreeMap<>();
        model.put("query", query.isEmpty() ? text(chosen, uri.getQueryParameters()) : query);
        model.put("summary", query.isEmpty() ? chosen.summary() : "");
        model.put("prefixes", prefixes);
        model.put("base", base.iri());
        model.put("examples", examples("competency"));
        model.put("others", examples("views"));
        return Response.ok(new Page("query", Frame.of("Query the register", "query"), model))
                .type(Representation.HTML.contentType())
                .build();
    }

    private List<Link> examples(String tag) {
        return queries.all().stream()
                .filter(query -> query.tags().contains(tag))
                .map(query -> new Link(query.summary(), "/query?name=" + Queries.encoded(query.name())))
                .toList();
    }

    /** As it can be run by itself: with a base for its relative IRIs, and values for its parameters, given or their defaults. */
    private String text(StoredQuery query, MultivaluedMap<String, String> given) {
        String text = query.text().replaceAll("(?m)^#\\+.*\\R", "").strip();
        for (Parameter parameter : query.parameters()) {
            String value = Optional.ofNullable(given.getFirst(parameter.name()))
                    .or(parameter::defaultValue)
                    .orElse("");
            if (!value.isEmpty()) {
                text = text.replaceAll(
                        "\\?" + parameter.variable() + "\\b", Matcher.quoteReplacement(term(parameter, value)));
            }
        }
        return "# " + query.summary() + "\nBASE <" + base.iri() + ">\n" + text + "\n";
    }

    /** What is not fit to stand between the marks is left out: the text is shown, and run only by whoever sends it. */
    private static String term(Parameter parameter, String given) {
        String value = given.replaceAll("[\\s<>\"{}|\\\\^`]", "");
        return switch (parameter.type()) {
            case IRI -> "<" + value + ">";
            case INTEGER, BOOLEAN -> value;
            case DATE -> "\"" + value + "\"^^<http://www.w3.org/2001/XMLSchema#date>";
            case TEXT -> "\"" + value + "\"";
        };
    }
}
