package org.localreuse.submission;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.SubmissionFormat;

/**
 * An input as its reader understood it: statements in our vocabulary with every name resolved, not yet validated.
 *
 * @param notes findings about the input as a whole, none of them errors: what was ignored, and why
 * @param places where each statement stands in the input
 */
public record Draft(SubmissionFormat format, About about, List<Entry> entries, List<Finding> notes, Places places) {

    /** Copies the lists. */
    public Draft {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }

    /** Finds the place of a statement, so that a report can say where to look. */
    @FunctionalInterface
    public interface Places {

        /** A format that does not tell. */
        Places UNKNOWN = (subject, predicate) -> Optional.empty();

        /**
         * The place of the subject's values for that predicate, or of the subject itself where it has none; empty where neither is
         * known.
         *
         * @param path how the field is called in the input
         * @param label what people call the field; empty where it is none
         * @param expected what may stand in it, as a phrase; may be empty
         */
        record Place(Position position, String path, String label, String expected) {}

        Optional<Place> of(Node subject, Node predicate);
    }
}
