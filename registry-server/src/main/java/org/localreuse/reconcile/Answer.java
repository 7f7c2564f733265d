package org.localreuse.reconcile;

import java.util.Comparator;
import java.util.Map;

/**
 * An entity that may be meant.
 *
 * @param score from 0 to 100
 * @param match whether it is certain: it bears the name or the code, nothing speaks against it, and nothing else is as good
 * @param features what the score was made of, each a number or a truth value
 */
public record Answer(Entity entity, double score, boolean match, Map<String, Object> features) {

    /** The best first; of equal ones those that still exist, then by name. */
    static final Comparator<Answer> BEST_FIRST = Comparator.comparingDouble(Answer::score)
            .reversed()
            .thenComparing(answer -> answer.entity().isGone())
            .thenComparing(answer -> answer.entity().name())
            .thenComparing(answer -> answer.entity().iri().toString());
}
