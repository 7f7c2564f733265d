package org.localreuse.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.localreuse.resolve.Kind;
import org.localreuse.resolve.Names;
import org.localreuse.resolve.Resolution;

/**
 * Remembers which things an input named, so that it can be read again should one of them turn out to be refused, and which names it
 * asked for in vain, so that it can be read again should another input bring the thing.
 */
final class RecordingNames implements Names {

    private final Names names;
    private final Set<Node> found = new HashSet<>();
    private final Set<Question> inVain = new HashSet<>();

    RecordingNames(Names names) {
        this.names = names;
    }

    @Override
    public Resolution resolve(Set<Kind> kinds, String text) {
        Resolution resolution = names.resolve(kinds, text);
        if (resolution instanceof Resolution.Found(Node iri)) {
            found.add(iri);
        } else {
            inVain.add(new Question(kinds, text));
        }
        return resolution;
    }

    @Override
    public Optional<Node> areaOf(Node organisation) {
        return names.areaOf(organisation);
    }

    /** A name that was looked up. */
    record Question(Set<Kind> kinds, String text) {

        boolean isAnsweredBy(Names names) {
            return names.resolve(kinds, text) instanceof Resolution.Found;
        }
    }

    Set<Question> inVain() {
        return inVain;
    }

    Set<Node> found() {
        return found;
    }
}
