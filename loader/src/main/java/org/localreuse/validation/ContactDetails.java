package org.localreuse.validation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.constraint.ShNot;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.vocabulary.SHACL;

/** Finds in a text what the shapes refuse as an address or a number of somebody, so that a report shows that and not all of it. */
final class ContactDetails {

    private final Graph shapes;

    ContactDetails(Graph shapes) {
        this.shapes = shapes;
    }

    /** The part of the text for which the constraint refuses it; empty if it refuses it for something else. */
    Optional<String> in(String text, Constraint constraint) {
        if (!(constraint instanceof ShNot not)) {
            return Optional.empty();
        }
        return shapes.find(not.getOther().getShapeNode(), SHACL.pattern, Node.ANY).toList().stream()
                .map(triple -> Pattern.compile(triple.getObject().getLiteralLexicalForm())
                        .matcher(text))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }
}
