package org.localreuse.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.StoredQuery;

/**
 * Says as a graph what the register knows of a thing: its statements, its parts, its reuses, the labels of what it points at, and
 * the sources that say so. Every triple stands in the store.
 */
public final class Describer {

    private final QueryLibrary queries;

    public Describer(QueryLibrary queries) {
        this.queries = queries;
    }

    /**
     * Describes it; where nothing is said of it, says what points at it; empty where nothing does.
     *
     * @param type as it stands in the address
     */
    public Optional<Graph> describe(RDFLink link, String type, Node thing) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (StoredQuery query : queriesFor(type)) {
            String parameter = query.parameters().getFirst().name();
            GraphUtil.addInto(graph, query.construct(link, Map.of(parameter, thing.getURI())));
        }
        return graph.contains(thing, Node.ANY, Node.ANY) ? Optional.of(graph) : mentions(link, thing);
    }

    private Optional<Graph> mentions(RDFLink link, Node thing) {
        Graph mentions = queries.get("describe-mentions").construct(link, Map.of("thing", thing.getURI()));
        return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions);
    }

    private List<StoredQuery> queriesFor(String type) {
        List<String> names = switch (type) {
            case "project" -> List.of("describe-project", "describe-reuses-of", "describe-sources");
            case "dataset" -> List.of("describe-dataset", "describe-reuses-of", "describe-sources");
            case "reuse" -> List.of("describe-reuse", "describe-sources");
            case "council", "organisation" ->
                List.of("describe-organisation", "describe-reuses-by", "describe-sources");
            case "licence" -> List.of("describe-licence");
            default -> List.of("describe-thing", "describe-sources");
        };
        return names.stream().map(queries::get).toList();
    }
}
