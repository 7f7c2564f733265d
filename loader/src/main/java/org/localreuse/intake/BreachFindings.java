package org.localreuse.intake;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.submission.Draft;
import org.localreuse.submission.Draft.Places.Place;
import org.localreuse.validation.Breach;

/** Says a breach of a shape in terms of the input: the field and the line that the submitter sees. */
final class BreachFindings {

    private BreachFindings() {}

    static Finding describe(Breach breach, Draft.Places places) {
        Optional<Place> place = breach.predicate()
                .flatMap(predicate -> places.of(breach.focus(), predicate))
                .or(() -> places.of(breach.focus(), Node.ANY));
        String path = place.map(Place::path)
                .orElseGet(() -> breach.predicate()
                        .map(predicate -> breach.focus() + " " + localName(predicate))
                        .orElseGet(() -> breach.focus().toString()));
        return new Finding(
                breach.severity(),
                place.map(Place::position).orElse(Position.UNKNOWN),
                path,
                place.map(Place::label).orElse(""),
                breach.value().map(BreachFindings::text).orElse(""),
                breach.message(),
                place.map(Place::expected).filter(BreachFindings::tells).orElse(""),
                "");
    }

    /** That text is expected tells nothing: the message says already what the matter with this one is. */
    private static boolean tells(String expected) {
        return !expected.equals("text");
    }

    private static String localName(Node predicate) {
        String iri = predicate.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
