package org.localreuse.rest;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.localreuse.ontology.Base;

/**
 * For how long a word that a reuse goes on is trusted. It is measured against the time of the revision that is shown, not against the
 * clock: so one revision always says the same, whoever has it already need not fetch it again, and every answer tells its time.
 *
 * @param staleAfter how long after the last confirmation
 */
public record Freshness(Period staleAfter) {

    /** A year. */
    public static final Freshness STANDARD = new Freshness(Period.ofMonths(12));

    private static final Set<Node> GOING_ON = Set.of(
            Base.concept("reuse-status", "piloting"),
            Base.concept("reuse-status", "live"),
            Base.concept("reuse-status", "paused"));
    private static final Set<Node> ENDINGS =
            Set.of(Base.concept("reuse-status", "retired"), Base.concept("reuse-status", "abandoned"));

    /** How far the word on a reuse can be trusted. */
    enum State {
        /** It is said to go on, and somebody with knowledge said so not long ago. */
        CURRENT("current"),
        /** It is said to go on, and the last who confirmed it did so too long ago. */
        STALE("stale"),
        /** It is said to go on, and nobody ever confirmed it. */
        NEVER_CONFIRMED("never-confirmed"),
        /** It has come to an end. */
        ENDED("ended");

        private final String slug;

        State(String slug) {
            this.slug = slug;
        }

        String slug() {
            return slug;
        }
    }

    /** Refuses a period that ends before it begins. */
    public Freshness {
        if (staleAfter.isNegative() || staleAfter.isZero()) {
            throw new IllegalArgumentException(
                    "The time after which a reuse counts as stale must be positive: " + staleAfter);
        }
    }

    /** The state of a reuse; empty where nobody says that it goes on or ended: it is planned, or its status is not known. */
    Optional<State> of(Catalogue catalogue, Node reuse) {
        return catalogue.reuses().status(reuse).flatMap(status -> of(catalogue, reuse, status));
    }

    private Optional<State> of(Catalogue catalogue, Node reuse, Node status) {
        if (ENDINGS.contains(status)) {
            return Optional.of(State.ENDED);
        }
        return GOING_ON.contains(status)
                ? Optional.of(catalogue
                        .reuses()
                        .lastConfirmed(reuse)
                        .map(day -> day.compareTo(since(catalogue).toString()) >= 0 ? State.CURRENT : State.STALE)
                        .orElse(State.NEVER_CONFIRMED))
                : Optional.empty();
    }

    /** Said to go on, but nobody has confirmed it lately, or ever. */
    boolean isStale(Catalogue catalogue, Node reuse) {
        return of(catalogue, reuse)
                .filter(state -> state == State.STALE || state == State.NEVER_CONFIRMED)
                .isPresent();
    }

    /** Whether it is said to go on. */
    boolean goesOn(Catalogue catalogue, Node reuse) {
        return of(catalogue, reuse).filter(state -> state != State.ENDED).isPresent();
    }

    /** The first day that still counts as lately. */
    LocalDate since(Catalogue catalogue) {
        return LocalDate.ofInstant(catalogue.asOf(), ZoneOffset.UTC).minus(staleAfter);
    }
}
