package org.localreuse.harvest.mapping;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.localreuse.harvest.RawRecord.Model;

/**
 * The mapping file of one model.
 *
 * @param query what it makes of a page
 * @param read the properties that stand in it: everything else is left out
 */
record Mapping(Query query, Set<Node> read) {

    private static final Map<Model, Mapping> MAPPINGS = new ConcurrentHashMap<>();

    static Mapping of(Model model) {
        return MAPPINGS.computeIfAbsent(model, any -> parsed(model.name().toLowerCase(Locale.ROOT) + ".rq"));
    }

    private static Mapping parsed(String file) {
        Query query = QueryFactory.create(Table.text(file));
        Set<Node> read = new HashSet<>();
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementData table) {
                table.getRows().forEach(row -> row.forEach((variable, value) -> read.add(value)));
            }

            @Override
            public void visit(ElementPathBlock block) {
                for (TriplePath path : block.getPattern().getList()) {
                    Stream.of(path.getPredicate())
                            .filter(java.util.Objects::nonNull)
                            .forEach(read::add);
                }
            }
        });
        return new Mapping(query, Set.copyOf(read));
    }

    Graph map(Graph page) {
        return QueryExec.graph(page).query(query).construct();
    }
}
