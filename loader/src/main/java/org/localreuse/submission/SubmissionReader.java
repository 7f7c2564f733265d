package org.localreuse.submission;

import java.util.List;
import org.localreuse.model.Refusal;
import org.localreuse.model.SubmissionFile;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.Names;

/**
 * Reads one format. Bounded in time and memory whatever the input; opens nothing but the input itself.
 *
 * @implSpec both methods refuse, with a {@link Refusal} that names the place, an input that cannot be read at all
 */
public interface SubmissionReader {

    /** What the input declares, for other inputs of the same load that refer to it. Nothing is resolved. */
    List<Declaration> declarations(SubmissionFile file);

    /** Reads the input whole, resolving names against {@code names}, which knows the input's own declarations too. */
    Draft read(SubmissionFile file, Names names);
}
