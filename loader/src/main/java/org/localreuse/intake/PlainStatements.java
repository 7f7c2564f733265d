package org.localreuse.intake;

import org.apache.jena.graph.Node;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.Refusal;
import org.localreuse.model.Severity;
import org.localreuse.submission.DerivedTerms;

/** Which statements can be published at all, whoever makes them. */
final class PlainStatements {

    private PlainStatements() {}

    /** @throws Refusal for blank nodes, statements about statements, and what the registry derives itself */
    static void check(Node subject, Node predicate, Node object) {
        if (subject.isBlank() || object.isBlank()) {
            throw refusal(
                    predicate,
                    "A blank node cannot be published: nobody could name it again.",
                    "Give it an IRI, such as one below that of the thing it belongs to.");
        }
        if (object.isTripleTerm()) {
            throw refusal(predicate, "Statements about statements (triple terms) are not taken.", "Leave them out.");
        }
        if (DerivedTerms.contains(predicate)) {
            throw refusal(
                    predicate, "The registry derives this itself.", "State the reuse, its parties and its status.");
        }
    }

    private static Refusal refusal(Node predicate, String message, String hint) {
        return new Refusal(new Finding(
                Severity.ERROR, Position.UNKNOWN, "property", "Property", predicate.toString(), message, "", hint));
    }
}
