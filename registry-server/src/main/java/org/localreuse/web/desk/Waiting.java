package org.localreuse.web.desk;

import org.localreuse.intake.Submissions.Told;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;
import org.localreuse.model.SubmissionStatus;

/** Whose decision a submission waits for. */
final class Waiting {

    private Waiting() {}

    /** Whether a part of it waits that the principal may decide on. */
    static boolean isFor(Principal who, Told told) {
        return told.submission().status() == SubmissionStatus.PENDING
                && told.parts().stream()
                        .filter(part -> part.decided().isEmpty())
                        .anyMatch(part -> who.role().includes(Role.MODERATOR)
                                || part.awaits().stream().anyMatch(who.organisations()::contains));
    }
}
