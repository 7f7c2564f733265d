package org.localreuse.sparql;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/**
 * Keeps a query to what SPARQL 1.1 itself defines: no {@code SERVICE}, no functions but its own and the casts of XML Schema, no
 * property that is a function. Jena would otherwise load classes by name ({@code java:}), sleep ({@code afn:wait}) and fetch.
 */
final class QueryFence {

    private static final List<String> FUNCTIONS = List.of(
            "http://www.w3.org/2001/XMLSchema#",
            "http://www.w3.org/2005/xpath-functions#",
            "http://www.w3.org/2005/xpath-functions/math#");

    private static final List<String> MAGIC_PROPERTIES = List.of(
            "java:", "http://jena.apache.org/ARQ/", "http://jena.hpl.hp.com/ARQ/", "http://jena.apache.org/text#");

    private QueryFence() {}

    /** Walks through every pattern and expression, those within {@code EXISTS}, {@code ORDER BY} and aggregates too. */
    static void check(Query query) {
        if (query.getQueryPattern() != null) {
            Transformer.transform(new Patterns(), new Functions(), Algebra.compile(query));
        }
    }

    private static QueryRefused refused(String reason) {
        return new QueryRefused(400, reason);
    }

    private static final class Patterns extends TransformCopy {
        @Override
        public Op transform(OpService service, Op within) {
            throw refused("SERVICE is not allowed here: this endpoint asks no other.");
        }

        @Override
        public Op transform(OpPropFunc function, Op within) {
            throw refused("This property is a function, and not allowed here: "
                    + function.getProperty().getURI());
        }

        @Override
        public Op transform(OpBGP pattern) {
            for (Triple triple : pattern.getPattern()) {
                Node property = triple.getPredicate();
                if (property.isURI() && MAGIC_PROPERTIES.stream().anyMatch(property.getURI()::startsWith)) {
                    throw refused("This property is a function, and not allowed here: " + property.getURI());
                }
            }
            return super.transform(pattern);
        }
    }

    private static final class Functions extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            String name = function.getFunctionIRI();
            if (name != null && FUNCTIONS.stream().noneMatch(name::startsWith)) {
                throw refused("This function is not allowed here: " + name
                        + ". SPARQL's own functions and the casts of XML Schema are.");
            }
            return super.transform(function, arguments);
        }
    }
}
