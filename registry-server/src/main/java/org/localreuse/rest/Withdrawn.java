package org.localreuse.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.localreuse.record.PastGraphs.Gone;

/** What was described here is described no more. */
public final class Withdrawn extends Refused {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

    /** Why, is told elsewhere. */
    public Withdrawn(Instant at) {
        super("It was taken out of the register on " + DAY.format(at) + ".");
    }

    public Withdrawn(Gone gone) {
        super("It was taken out of the register on " + DAY.format(gone.stamp().at()) + ", at revision "
                + gone.stamp().revision() + (gone.reason().isBlank() ? "." : ": " + gone.reason()));
    }
}
