package org.localreuse.intake;

import java.time.Clock;
import java.util.function.Function;
import org.localreuse.model.Principal;
import org.localreuse.model.SubmissionFile;

/**
 * Who hands something in, and how.
 *
 * @param register as of when it is checked
 * @param target what each input makes, or makes anew
 */
record Asking(
        Principal who,
        LoadOptions options,
        RegisterOfNames register,
        Function<SubmissionFile, Target> target,
        Clock clock) {

    /** The id of a submission, and the number of its revision. */
    record Target(String id, int revision) {}
}
