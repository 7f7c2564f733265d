package org.localreuse.sparql;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;

/**
 * Puts bounded forms in the place of the functions that a query timeout does not stop: one regular expression can run for years
 * and one {@code REPLACE} or {@code CONCAT} fill the memory, and Jena looks at the clock only between rows. It comes before Jena's
 * own optimisation, which would evaluate constant expressions.
 */
final class BoundedExpressions implements RewriteFactory {

    private final Deadline deadline;
    private final int characters;

    BoundedExpressions(Deadline deadline, int characters) {
        this.deadline = deadline;
        this.characters = characters;
    }

    @Override
    public Rewrite create(Context context) {
        Rewrite optimise = Optimize.stdOptimizationFactory.create(context);
        return op -> optimise.rewrite(bounded(op));
    }

    private Op bounded(Op op) {
        return Transformer.transform(new TransformCopy(), new Replacement(), op);
    }

    private final class Replacement extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            return switch (function) {
                case E_Regex regex -> new BoundedRegex(arguments, deadline);
                case E_StrReplace replace -> new BoundedReplace(arguments, deadline, characters);
                case E_StrConcat concat -> new BoundedConcat(arguments, characters);
                default -> super.transform(function, arguments);
            };
        }
    }
}
