package org.localreuse.query;

import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** One solution of a {@code SELECT}, by variable name. An unbound variable is an absent value. */
public final class Row {

    private final Binding solution;

    Row(Binding solution) {
        this.solution = solution;
    }

    /** The value as it is. */
    public Optional<Node> node(String variable) {
        return Optional.ofNullable(solution.get(Var.alloc(variable)));
    }

    /** The IRI as text; absent also where the value is a literal. */
    public Optional<String> iri(String variable) {
        return node(variable).filter(Node::isURI).map(Node::getURI);
    }

    /** The lexical form of a literal, or an IRI as text. */
    public Optional<String> text(String variable) {
        return node(variable).map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
    }

    /** A whole number; absent also where the value is not one. */
    public OptionalLong integer(String variable) {
        return node(variable)
                .filter(Node::isLiteral)
                .map(Node::getLiteralValue)
                .filter(Number.class::isInstance)
                .map(value -> OptionalLong.of(((Number) value).longValue()))
                .orElseGet(OptionalLong::empty);
    }
}
