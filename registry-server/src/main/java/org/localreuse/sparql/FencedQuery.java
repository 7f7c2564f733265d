package org.localreuse.sparql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/**
 * Fuseki's query operation within the fence: SPARQL 1.1 only, nothing that calls out, a time limit that a request may lower, and
 * results that are gathered whole before the first byte is sent, so that an error is never half an answer.
 */
final class FencedQuery extends SPARQL_QueryDataset {

    private final SparqlLimits limits;

    FencedQuery(SparqlLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void validateRequest(HttpAction action) {
        timeout(action);
    }

    @Override
    protected void execute(String text, HttpAction action) {
        try {
            if (text.length() > limits.queryLength()) {
                throw new QueryRefused(413, "The query is longer than " + limits.queryLength() + " characters.");
            }
            QueryFence.check(QueryFactory.create(text, Syntax.syntaxSPARQL_11));
            super.execute(text, action);
        } catch (QueryRefused e) {
            ServletOps.error(e.status(), e.getMessage());
        } catch (QueryException e) {
            refuseUnlessLate(e);
        } catch (StackOverflowError e) {
            ServletOps.errorBadRequest("The query is nested too deeply.");
        }
    }

    private static void refuseUnlessLate(QueryException e) {
        if (e instanceof QueryCancelledException) {
            throw e;
        }
        ServletOps.errorBadRequest(String.valueOf(e.getMessage()));
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        Duration timeout = timeout(action);
        Context context = action.getContext().copy();
        context.set(
                ARQConstants.sysOptimizerFactory, new BoundedExpressions(Deadline.in(timeout), limits.characters()));
        return QueryExec.dataset(dataset)
                .query(query)
                .context(context)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    /** What the request asks for, in seconds, if that is less than the limit. */
    private Duration timeout(HttpAction action) {
        String asked = action.getRequestParameter(HttpNames.paramTimeout);
        if (asked == null) {
            return limits.timeout();
        }
        if (!asked.matches("\\d{1,9}([.]\\d{1,3})?") || asked.matches("0+([.]0+)?")) {
            ServletOps.errorBadRequest(
                    "The timeout must be a number of seconds greater than 0, such as 5 or 0.5: " + asked);
        }
        Duration wish = Duration.ofMillis((long) (Double.parseDouble(asked) * 1000));
        return wish.compareTo(limits.timeout()) < 0 ? wish : limits.timeout();
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String logged) {
        ResultSize size = new ResultSize(limits);
        if (query.isSelectType()) {
            return new QueryExecResult(rows(execution.select(), size));
        }
        if (query.isConstructType()) {
            return new QueryExecResult(quads(execution.constructQuads(), size));
        }
        if (query.isDescribeType()) {
            return new QueryExecResult(triples(execution.describeTriples(), size));
        }
        return new QueryExecResult(execution.ask());
    }

    private static RowSet rows(RowSet found, ResultSize size) {
        List<Binding> rows = new ArrayList<>();
        found.forEachRemaining(row -> {
            size.add(row);
            rows.add(row);
        });
        return RowSetStream.create(found.getResultVars(), rows.iterator());
    }

    private static DatasetGraph quads(Iterator<Quad> found, ResultSize size) {
        DatasetGraph result = DatasetGraphFactory.create();
        found.forEachRemaining(quad -> {
            if (!result.contains(quad)) {
                size.add(quad);
                result.add(quad);
            }
        });
        return result;
    }

    private static DatasetGraph triples(Iterator<Triple> found, ResultSize size) {
        DatasetGraph result = DatasetGraphFactory.create();
        found.forEachRemaining(triple -> {
            Quad quad = Quad.create(Quad.defaultGraphIRI, triple);
            size.add(quad);
            result.add(quad);
        });
        return result;
    }
}
