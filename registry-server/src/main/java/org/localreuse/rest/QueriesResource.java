package org.localreuse.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.localreuse.query.Parameter;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.StoredQuery;
import org.localreuse.store.PublishedStore;

/** {@code /api/queries}: the library of stored queries, to read and to run. */
@Path("api/queries")
public final class QueriesResource {

    private static final List<String> FORMATS = List.of("json", "csv");

    private static final List<String> TRIPLE = List.of("subject", "predicate", "object");

    private final PublishedStore store;
    private final QueryLibrary library;

    public QueriesResource(PublishedStore store, QueryLibrary library) {
        this.store = store;
        this.library = library;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.CSV})
    @Takes("format")
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        List<StoredQuery> queries = List.copyOf(library.all());
        String format = Format.of(Answers.asked(uri).one("format"), headers.getAcceptableMediaTypes(), FORMATS);
        if (format.equals("csv")) {
            List<List<Object>> rows = queries.stream()
                    .map(query -> List.<Object>of(query.name(), query.summary(), String.join("|", query.tags())))
                    .toList();
            return Response.ok(new Table(List.of("name", "summary", "tags"), rows), Format.CSV_TYPE)
                    .build();
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("items", queries.stream().map(QueriesResource::summary).toList());
        members.put("total", queries.size());
        members.put("next", null);
        return Response.ok(new Document(members), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    /** The description and the SPARQL; with parameters, or with {@code run=true}, also its answer. */
    @GET
    @Path("{name}")
    @Produces({MediaType.APPLICATION_JSON, Format.CSV})
    @Takes("*")
    public Response read(@PathParam("name") String name, @Context UriInfo uri, @Context HttpHeaders headers) {
        StoredQuery query = library.find(name).orElseThrow(() -> new NothingThere("query", name));
        Map<String, String> values = new LinkedHashMap<>();
        uri.getQueryParameters().forEach((parameter, all) -> values.put(parameter, all.getFirst()));
        boolean run = "true".equals(values.remove("run"));
        String asked = values.remove("format");
        String format = Format.of(Optional.ofNullable(asked), headers.getAcceptableMediaTypes(), FORMATS);
        if (format.equals("csv")) {
            return Response.ok(table(query, values), Format.CSV_TYPE).build();
        }
        Map<String, Object> members = new LinkedHashMap<>(summary(query));
        members.put("sparql", query.text());
        if (run || !values.isEmpty()) {
            answer(query, values, members);
        }
        return Response.ok(new Document(members), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private void answer(StoredQuery query, Map<String, String> values, Map<String, Object> members) {
        if (query.isSelect()) {
            Table table = table(query, values);
            members.put("columns", table.header());
            members.put("rows", table.rows());
        } else {
            members.put("columns", TRIPLE);
            members.put("rows", triples(query, values));
        }
    }

    private Table table(StoredQuery query, Map<String, String> values) {
        if (!query.isSelect()) {
            return new Table(TRIPLE, triples(query, values));
        }
        List<String> columns = query.columns();
        List<List<Object>> rows = store.read(link -> query.select(
                link,
                values,
                row -> columns.stream()
                        .map(column ->
                                row.node(column).map(QueriesResource::cell).orElse(""))
                        .toList()));
        return new Table(columns, rows);
    }

    private List<List<Object>> triples(StoredQuery query, Map<String, String> values) {
        List<List<Object>> rows = new ArrayList<>();
        store.read(link -> query.construct(link, values))
                .find()
                .forEachRemaining(triple -> rows.add(
                        List.of(cell(triple.getSubject()), cell(triple.getPredicate()), cell(triple.getObject()))));
        rows.sort(Comparator.comparing(Object::toString));
        return rows;
    }

    private static Object cell(Node node) {
        return node.isLiteral() ? JsonFrame.plain(node) : node.toString();
    }

    private static Map<String, Object> summary(StoredQuery query) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", query.name());
        members.put("href", "/api/queries/" + query.name());
        members.put("summary", query.summary());
        if (!query.description().isEmpty()) {
            members.put("description", query.description());
        }
        members.put("tags", query.tags());
        members.put(
                "parameters",
                query.parameters().stream().map(QueriesResource::parameter).toList());
        return members;
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", parameter.name());
        members.put("type", parameter.type().name().toLowerCase(Locale.ROOT));
        members.put("required", parameter.required());
        parameter.defaultValue().ifPresent(value -> members.put("default", value));
        members.put("examples", parameter.examples());
        return members;
    }
}
