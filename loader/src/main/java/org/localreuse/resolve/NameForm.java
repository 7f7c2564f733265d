package org.localreuse.resolve;

import java.util.Arrays;
import org.localreuse.resolve.Resolution.Candidate;

/**
 * One name of one thing, made ready to be compared with others.
 *
 * @param plain the whole name in its {@linkplain NameForms#usual usual} spelling
 * @param place what tells it from the names of other councils; may be empty
 */
record NameForm(String plain, String place, Candidate candidate) {

    /** How much the place weighs against the whole name, in which “city council” is most. */
    private static final double WEIGHT_OF_PLACE = 0.75;

    /** What words in another order, or run together, cost. */
    private static final double REARRANGED = 0.98;

    /** Names that differ more in length are not compared in another order. */
    private static final int MOST_BLANKS = 4;

    static NameForm of(String text, Candidate candidate) {
        String usual = NameForms.usual(text);
        return new NameForm(usual, NameForms.place(usual), candidate);
    }

    /** A key, in which letters stand for nothing but themselves. */
    static NameForm ofKey(String key, Candidate candidate) {
        String plain = NameForms.plain(key);
        return new NameForm(plain, plain, candidate);
    }

    /** A name that somebody wrote, in which words such as “council” may be misspelt too. */
    static NameForm asked(String text, Candidate candidate) {
        String usual = NameForms.usual(text);
        return new NameForm(usual, NameForms.placeAsked(usual), candidate);
    }

    /** How alike it is to another, from 0 to 1. */
    double likeness(NameForm other) {
        if (plain.equals(other.plain)) {
            return 1;
        }
        if (nearlyAsLong(plain, other.plain) && runTogether(plain).equals(runTogether(other.plain))) {
            return REARRANGED;
        }
        double whole = Likeness.of(plain, other.plain);
        if (place.isEmpty() && other.place.isEmpty()) {
            return Math.max(whole, WordLikeness.of(plain.split(" "), other.plain.split(" ")));
        }
        if (place.isEmpty() || other.place.isEmpty()) {
            return whole;
        }
        return WEIGHT_OF_PLACE * likenessOfPlace(other) + (1 - WEIGHT_OF_PLACE) * whole;
    }

    private double likenessOfPlace(NameForm other) {
        double asWritten = Likeness.of(place, other.place);
        if (asWritten == 1 || !place.contains(" ") && !other.place.contains(" ")) {
            return asWritten;
        }
        double rearranged = nearlyAsLong(place, other.place)
                ? Math.max(
                        Likeness.of(sorted(place), sorted(other.place)),
                        Likeness.of(runTogether(place), runTogether(other.place)))
                : 0;
        double ofWords = WordLikeness.of(place.split(" "), other.place.split(" "));
        return Math.max(asWritten, Math.max(REARRANGED * rearranged, ofWords));
    }

    /** Whether one can be the other with its words in another order or run together, give or take a letter or two. */
    private static boolean nearlyAsLong(String some, String other) {
        return Math.abs(some.length() - other.length()) <= MOST_BLANKS;
    }

    private static String runTogether(String words) {
        return words.replace(" ", "");
    }

    private static String sorted(String words) {
        String[] all = words.split(" ");
        Arrays.sort(all);
        return String.join(" ", all);
    }
}
