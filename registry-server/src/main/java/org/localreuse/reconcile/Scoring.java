package org.localreuse.reconcile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.localreuse.reconcile.Pool.Likely;

/**
 * The score of an entity, from 0 to 100. It begins with how alike the names are. A code that agrees decides; a code that contradicts
 * halves. Any other value that agrees brings the score nearer to 100, one that contradicts takes a good part away.
 */
final class Scoring {

    /** Of what is asked for by values alone. */
    private static final double WITHOUT_NAME = 0.6;

    /** How much of the way to certainty a value goes that agrees. */
    private static final double AGREEING = 0.3;

    private static final double CONTRADICTING = 0.7;
    private static final double CONTRADICTING_CODE = 0.5;
    private static final double NOT_KNOWN = 0.98;
    private static final double OF_ANOTHER_TYPE = 0.8;

    /** Of two that are equally alike, the one that still exists is more often meant. */
    private static final double GONE = 0.98;

    /** What the name tells where a code decides: it was given out twice now and then. */
    private static final double NAME_BESIDE_CODE = 0.05;

    private final Question question;
    private final Map<Property, Set<String>> asked;

    Scoring(Question question, Map<Property, Set<String>> asked) {
        this.question = question;
        this.asked = asked;
    }

    /** The answer; its match says whether it would be certain if nothing else were as good. */
    Answer of(Entity entity, Likely likely) {
        double score = question.text().isBlank() ? WITHOUT_NAME : likely.likeness();
        int agreeing = 0;
        int contradicting = 0;
        boolean decided = false;
        for (Map.Entry<Property, Set<String>> constraint : asked.entrySet()) {
            boolean code = constraint.getKey().use().identifies();
            switch (Agreement.of(entity, constraint.getKey(), constraint.getValue())) {
                case AGREES -> {
                    agreeing++;
                    decided |= code;
                    score += AGREEING * (1 - score);
                }
                case CONTRADICTS -> {
                    contradicting++;
                    score *= code ? CONTRADICTING_CODE : CONTRADICTING;
                }
                case UNKNOWN -> score *= NOT_KNOWN;
            }
        }
        if (decided && contradicting == 0) {
            score = question.text().isBlank() ? 1 : 1 - NAME_BESIDE_CODE * (1 - likely.likeness());
        }
        if (!ofWantedType(entity)) {
            score *= OF_ANOTHER_TYPE;
        }
        if (entity.isGone() && !likely.borne() && !decided) {
            score *= GONE;
        }
        Map<String, Object> features = new LinkedHashMap<>();
        features.put("name", Math.round(likely.likeness() * 1000) / 1000.0);
        features.put("nameBorne", likely.borne());
        features.put("code", decided);
        features.put("agreeing", agreeing);
        features.put("contradicting", contradicting);
        features.put("exists", !entity.isGone());
        boolean certain = (likely.borne() || decided) && contradicting == 0 && ofWantedType(entity);
        return new Answer(entity, Math.round(score * 1000) / 10.0, certain, features);
    }

    private boolean ofWantedType(Entity entity) {
        return question.types().isEmpty() || question.types().stream().anyMatch(entity.type()::is);
    }
}
