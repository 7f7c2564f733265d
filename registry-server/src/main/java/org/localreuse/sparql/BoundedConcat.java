package org.localreuse.sparql;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** {@code CONCAT} that makes no text beyond a length. */
final class BoundedConcat extends E_StrConcat {

    private final int characters;

    BoundedConcat(ExprList arguments, int characters) {
        super(arguments);
        this.characters = characters;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        long length = arguments.stream()
                .filter(NodeValue::isLiteral)
                .mapToLong(argument -> argument.asNode().getLiteralLexicalForm().length())
                .sum();
        BoundedReplace.refuseTooLong(length, characters);
        return super.eval(arguments);
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedConcat(arguments, characters);
    }
}
