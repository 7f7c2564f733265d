package org.localreuse.intake;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.Refusal;
import org.localreuse.model.Severity;
import org.localreuse.ontology.Base;

/**
 * Which graphs an administrator may write: those of the registry that hold what somebody said. What the registry writes itself is
 * made from those, and the graph of a submission exists by that submission.
 */
final class WritableGraphs {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_~-]+(/[A-Za-z0-9_~-]+)*");
    private static final Pattern OWN = Pattern.compile("(meta|derived|probe|ref)(/.*)?");

    private final Base base;
    private final DatasetGraph published;

    WritableGraphs(Base base, DatasetGraph published) {
        this.base = base;
        this.published = published;
    }

    /** @throws Refusal if it is none of those */
    void check(Node graph) {
        String start = base.graph("").getURI();
        String name = graph.isURI() && graph.getURI().startsWith(start)
                ? graph.getURI().substring(start.length())
                : "";
        if (!NAME.matcher(name).matches()) {
            throw refusal(
                    graph,
                    "This is no name for a graph of this registry.",
                    start + "… in letters, digits, '-', '_' and '~'",
                    "Name a graph such as " + base.graph("curation") + ".");
        }
        if (OWN.matcher(name).matches()) {
            throw refusal(
                    graph,
                    "The registry writes this graph itself.",
                    "",
                    "Change what it is made from; in a pattern, keep it out with FILTER.");
        }
        if (name.startsWith("submission/") && !published.containsGraph(graph)) {
            throw refusal(
                    graph,
                    "No such submission is published, and only handing one in makes such a graph.",
                    "",
                    "Hand it in, or write to another graph, such as " + base.graph("curation") + ".");
        }
    }

    /** About the default graph, which is no graph of its own. */
    static Refusal defaultGraph() {
        return new Refusal(Finding.refusal(
                Position.UNKNOWN,
                "The default graph is the union of all graphs and cannot be written.",
                "Name the graph that is meant, with GRAPH or WITH."));
    }

    private static Refusal refusal(Node graph, String message, String expected, String hint) {
        return new Refusal(new Finding(
                Severity.ERROR, Position.UNKNOWN, "graph", "Graph", graph.toString(), message, expected, hint));
    }
}
