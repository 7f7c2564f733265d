package org.localreuse.submission.tree;

import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.Refusal;

/** The refusals of a whole input. */
public final class Refusals {

    private Refusals() {}

    /** At a place that the format could tell. */
    public static Refusal at(Position position, String message, String hint) {
        return new Refusal(Finding.refusal(position, message, hint));
    }

    /** At a place, because a parser gave up. */
    public static Refusal at(Position position, String message, String hint, Throwable cause) {
        return new Refusal(Finding.refusal(position, message, hint), cause);
    }

    /** One limit for every kind of nesting, so that a report reads alike. */
    public static Refusal tooDeep(Position position, int limit) {
        return at(position, "Nesting too deep: more than " + limit + " levels.", "Give a flatter file.");
    }
}
