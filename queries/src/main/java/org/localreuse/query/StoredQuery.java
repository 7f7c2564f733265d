package org.localreuse.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.localreuse.ontology.Base;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * One query of the library: a {@code .rq} file of plain SPARQL 1.1 with a {@code #+} header, parsed once. Its parameters are bound
 * by substitution of terms, never as text, and it runs alike on an embedded store and on a remote engine.
 *
 * <p>An optional parameter that is not given stays an unbound variable. {@code BOUND} needs a variable, and a substituted one is
 * none: write {@code BIND ( ?__owner_iri AS ?owner ) FILTER ( !BOUND(?owner) || … )}.
 */
public final class StoredQuery {

    private static final Pattern PARAMETER = Pattern.compile("[?](__?[a-z]\\w*)");

    private final String name;
    private final String base;
    private final String text;
    private final Header header;
    private final Query query;
    private final Map<String, Parameter> parameters;

    private StoredQuery(String name, String base, String text, Header header) {
        this.name = name;
        this.base = base;
        this.text = text;
        this.header = header;
        this.query = QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
        this.query.setBaseURI((String) null); // or it is sent to a remote engine with relative IRIs and no BASE
        this.parameters = parametersOf(text, header);
    }

    /** Parses a query text; its relative IRIs are resolved against the base. A text that cannot be read is a fault of ours. */
    static StoredQuery parse(String name, String base, String text) {
        try {
            return new StoredQuery(name, base, text, Header.of(name, text));
        } catch (QueryException | YamlEngineException e) {
            throw new IllegalStateException("The stored query " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * A query of the user's own, without a header or parameters; relative IRIs are resolved against the base.
     *
     * @throws QueryException if it is not SPARQL 1.1; the message tells the line and column
     */
    public static StoredQuery ofText(Base base, String sparql) {
        return new StoredQuery("your own", base.iri(), sparql, Header.NONE);
    }

    /** The file name without its ending. */
    public String name() {
        return name;
    }

    /** The question that it answers, in one line. */
    public String summary() {
        return header.summary();
    }

    /** What else a user should know; empty when nothing. */
    public String description() {
        return header.description();
    }

    public List<String> tags() {
        return header.tags();
    }

    /** In the order in which the query mentions them. */
    public List<Parameter> parameters() {
        return List.copyOf(parameters.values());
    }

    /** The file as it is, header and all. */
    public String text() {
        return text;
    }

    /** Whether it gives rows; otherwise it gives a graph. */
    public boolean isSelect() {
        return query.isSelectType();
    }

    /** The names of the columns, in order; of a {@code SELECT} only. */
    public List<String> columns() {
        return query.getResultVars();
    }

    /**
     * Runs a {@code SELECT}; the rows are read while the result streams.
     *
     * @throws BadParameter if a parameter is unknown, missing or not of its type; nothing has run then
     */
    public <T> List<T> select(RDFLink link, Map<String, String> values, Function<Row, T> reader) {
        List<T> rows = new ArrayList<>();
        forEach(link, values, row -> rows.add(reader.apply(row)));
        return rows;
    }

    /** Runs a {@code SELECT} and hands each row on as it comes, so that a long result is never held whole. */
    public void forEach(RDFLink link, Map<String, String> values, Consumer<Row> reader) {
        try (QueryExec execution = execution(link, values)) {
            execution.select().forEachRemaining(solution -> reader.accept(new Row(solution)));
        }
    }

    /** Runs a {@code SELECT} and gives the whole result as it is, for a writer of result formats. */
    public RowSet rows(RDFLink link, Map<String, String> values) {
        try (QueryExec execution = execution(link, values)) {
            return execution.select().materialize();
        }
    }

    /** Runs a {@code CONSTRUCT}. */
    public Graph construct(RDFLink link, Map<String, String> values) {
        try (QueryExec execution = execution(link, values)) {
            return execution.construct();
        }
    }

    private QueryExec execution(RDFLink link, Map<String, String> values) {
        return link.newQuery()
                .query(query)
                .substitution(binding(values).build())
                .build();
    }

    private BindingBuilder binding(Map<String, String> values) {
        for (String given : values.keySet()) {
            if (!parameters.containsKey(given)) {
                throw new BadParameter(
                        given, "The query '" + name + "' has no parameter '" + given + "'" + known() + ".");
            }
        }
        BindingBuilder binding = BindingBuilder.create();
        for (Parameter parameter : parameters.values()) {
            String value = values.getOrDefault(
                    parameter.name(), parameter.defaultValue().orElse(""));
            if (!value.isEmpty()) {
                binding.add(Var.alloc(parameter.variable()), parameter.bind(value, base));
            } else if (parameter.required()) {
                throw new BadParameter(
                        parameter.name(), "The query '" + name + "' needs the parameter '" + parameter.name() + "'.");
            }
        }
        return binding;
    }

    private String known() {
        return parameters.isEmpty() ? "; it takes none" : "; it takes " + String.join(", ", parameters.keySet());
    }

    private static Map<String, Parameter> parametersOf(String text, Header header) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        text.lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> PARAMETER
                        .matcher(line)
                        .results()
                        .map(match -> Parameter.declaredBy(match.group(1), header.defaults(), header.enumerations()))
                        .forEach(parameter -> parameters.putIfAbsent(parameter.name(), parameter)));
        return parameters;
    }
}
