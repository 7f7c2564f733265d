package org.localreuse.validation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.constraint.ShNot;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.vocabulary.SHACL;

/** Finds in a text what the shapes refuse as an address or a number of somebody. Safe to use from several threads. */
public final class ContactDetails {

    /** What stands where something was cut out. */
    public static final String REMOVED = "[removed]";

    /** No telephone number has fewer digits. */
    private static final int LEAST_DIGITS = 9;

    private final Graph shapes;
    private final List<Pattern> patterns;

    /** @param shapes the shapes graph, which names the patterns that a text must not have */
    public ContactDetails(Graph shapes) {
        this.shapes = shapes;
        this.patterns = shapes.find(Node.ANY, SHACL.not, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(Node::isURI)
                .distinct()
                .flatMap(shape -> shapes.find(shape, SHACL.pattern, Node.ANY).toList().stream())
                .map(triple -> Pattern.compile(triple.getObject().getLiteralLexicalForm()))
                .toList();
    }

    /** The text with {@link #REMOVED} in the place of every address and number. */
    public String cutOut(String text) {
        if (!mayHaveAny(text)) {
            return text;
        }
        String left = text;
        for (Pattern pattern : patterns) {
            left = pattern.matcher(left).replaceAll(Matcher.quoteReplacement(REMOVED));
        }
        return left;
    }

    /** A quick look: most texts have neither an at sign nor enough digits, and the patterns are slow. */
    private static boolean mayHaveAny(String text) {
        return text.indexOf('@') >= 0
                || text.indexOf("(at)") >= 0
                || text.indexOf("[at]") >= 0
                || text.chars().filter(Character::isDigit).count() >= LEAST_DIGITS;
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
