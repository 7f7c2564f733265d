package org.localreuse.sparql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** {@code REPLACE} that stops at the deadline and makes no text beyond a length. */
final class BoundedReplace extends E_StrReplace {

    private final Deadline deadline;
    private final int characters;

    BoundedReplace(ExprList arguments, Deadline deadline, int characters) {
        super(arguments.get(0), arguments.get(1), arguments.get(2), arguments.size() > 3 ? arguments.get(3) : null);
        this.deadline = deadline;
        this.characters = characters;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        Node text = NodeValueOps.checkAndGetStringLiteral("REPLACE", arguments.get(0));
        Pattern pattern =
                RegexEngine.makePattern("REPLACE", BoundedRegex.string(arguments, 1), BoundedRegex.flags(arguments, 3));
        String replacement = BoundedRegex.string(arguments, 2);
        try {
            String result = replace(text.getLiteralLexicalForm(), pattern, replacement);
            return NodeValue.makeNode(
                    text.getLiteralLanguage().isEmpty()
                            ? NodeFactory.createLiteralDT(result, text.getLiteralDatatype())
                            : NodeFactory.createLiteralLang(result, text.getLiteralLanguage()));
        } catch (StackOverflowError | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: the pattern or the replacement cannot be used");
        }
    }

    /** As Jena does, an empty match right behind another one does not count. */
    private String replace(String text, Pattern pattern, String replacement) {
        Matcher matcher = pattern.matcher(deadline.watch(text));
        StringBuilder result = new StringBuilder();
        boolean first = true;
        while (matcher.find()) {
            if (first || matcher.start() < matcher.end()) {
                matcher.appendReplacement(result, replacement);
                refuseTooLong(result.length(), characters);
            }
            first = false;
        }
        matcher.appendTail(result);
        refuseTooLong(result.length(), characters);
        return result.toString();
    }

    static void refuseTooLong(long length, int characters) {
        if (length > characters) {
            throw new QueryRefused(422, "The query makes a text of more than " + characters + " characters.");
        }
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedReplace(arguments, deadline, characters);
    }
}
