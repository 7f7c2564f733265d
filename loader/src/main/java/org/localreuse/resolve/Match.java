package org.localreuse.resolve;

import java.util.Comparator;
import org.localreuse.resolve.Resolution.Candidate;

/**
 * A thing that a name may mean, and how likely that is.
 *
 * @param likeness from 0 to 1, where 1 is a name, key or address that it bears
 * @param borne whether the register, asked for the name, would take it to mean this thing, or this among others of the same name
 */
public record Match(Candidate candidate, double likeness, boolean borne) {

    /** The likeliest first; of equal ones by name, so that the order is always the same. */
    static final Comparator<Match> LIKELIEST_FIRST = Comparator.comparingDouble(Match::likeness)
            .reversed()
            .thenComparing(match -> match.candidate().name())
            .thenComparing(match -> match.candidate().iri().toString());
}
