package org.localreuse.cli;

import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import org.localreuse.query.StoredQuery;

/** How the answer to a query is printed; the names are what users write after {@code --output}. */
enum ResultFormat {
    table(null),
    json(ResultSetLang.RS_JSON),
    csv(ResultSetLang.RS_CSV),
    tsv(ResultSetLang.RS_TSV),
    turtle(null);

    private final @Nullable Lang rows;

    ResultFormat(@Nullable Lang rows) {
        this.rows = rows;
    }

    /** Runs the query and prints its rows, or its graph as Turtle whatever the format. */
    void write(StoredQuery query, RDFLink link, Map<String, String> values, OutputStream out) {
        if (!query.isSelect()) {
            Graph graph = query.construct(link, values);
            RDFWriter.source(graph).lang(Lang.TURTLE).output(out);
            return;
        }
        RowSet result = query.rows(link, values);
        if (rows == null) {
            RowSetOps.out(out, result);
        } else {
            RowSetWriterRegistry.getFactory(rows).create(rows).write(out, result, Context.emptyContext());
        }
    }
}
