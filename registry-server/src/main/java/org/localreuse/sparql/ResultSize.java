package org.localreuse.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;

/** Counts a result while it is gathered, and refuses it once it is over a limit: nothing has been sent then. */
final class ResultSize {

    private final SparqlLimits limits;
    private int rows;
    private long characters;

    ResultSize(SparqlLimits limits) {
        this.limits = limits;
    }

    void add(Binding row) {
        row.forEach((variable, value) -> characters += length(value));
        count("rows");
    }

    void add(Quad quad) {
        characters += length(quad.getSubject()) + length(quad.getPredicate()) + length(quad.getObject());
        count("triples");
    }

    private void count(String what) {
        rows++;
        if (rows > limits.rows()) {
            throw new QueryRefused(
                    422,
                    "The result has more than " + limits.rows() + " " + what
                            + ". Ask for less with LIMIT, page with ORDER BY and OFFSET, or count.");
        }
        if (characters > limits.characters()) {
            throw new QueryRefused(
                    422, "The result has more than " + limits.characters() + " characters. Ask for less with LIMIT.");
        }
    }

    private static long length(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm().length();
        }
        return node.isURI() ? node.getURI().length() : 16;
    }
}
