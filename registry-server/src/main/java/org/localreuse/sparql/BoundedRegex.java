package org.localreuse.sparql;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** {@code REGEX} that stops at the deadline. A pattern that nests too deeply for the stack is an error, as a wrong one is. */
final class BoundedRegex extends E_Regex {

    private final Deadline deadline;

    BoundedRegex(ExprList arguments, Deadline deadline) {
        super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
        this.deadline = deadline;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        String text =
                NodeValueOps.checkAndGetStringLiteral("REGEX", arguments.get(0)).getLiteralLexicalForm();
        Pattern pattern = RegexEngine.makePattern("REGEX", string(arguments, 1), flags(arguments, 2));
        try {
            return NodeValue.booleanReturn(pattern.matcher(deadline.watch(text)).find());
        } catch (StackOverflowError e) {
            throw new ExprEvalException("REGEX: this pattern needs too much on so long a text");
        }
    }

    static String string(List<NodeValue> arguments, int index) {
        return NodeValueOps.checkAndGetStringLiteral("REGEX", arguments.get(index))
                .getLiteralLexicalForm();
    }

    /** The flags; those that SPARQL does not know are an error. */
    static String flags(List<NodeValue> arguments, int index) {
        String flags = arguments.size() > index ? string(arguments, index) : "";
        if (!flags.matches("[smixq]*")) {
            throw new ExprEvalException("REGEX: the flags are s, m, i, x and q");
        }
        return flags;
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedRegex(arguments, deadline);
    }
}
