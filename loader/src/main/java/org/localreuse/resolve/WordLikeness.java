package org.localreuse.resolve;

/** How alike two names are word by word, so that one may be longer: “Windsor” is found in “Windsor and Maidenhead”. */
final class WordLikeness {

    /** Words that are less alike are different words. */
    private static final double SAME_WORD = 0.75;

    /** How much the name that is covered better counts. */
    private static final double WEIGHT_OF_COVERED = 0.65;

    /** A name that only holds the other is never as good as the name itself. */
    private static final double MOST = 0.95;

    private WordLikeness() {}

    /** From 0, no word in common, to nearly 1. */
    static double of(String[] some, String[] others) {
        double one = covered(some, others);
        if (one == 0) {
            return 0;
        }
        double other = covered(others, some);
        return MOST * (WEIGHT_OF_COVERED * Math.max(one, other) + (1 - WEIGHT_OF_COVERED) * Math.min(one, other));
    }

    private static double alike(String word, String other) {
        int longer = Math.max(word.length(), other.length());
        boolean mayBeSame = Math.min(word.length(), other.length()) >= SAME_WORD * longer;
        return mayBeSame ? Likeness.of(word, other) : 0;
    }

    /** The share of the letters that stand in words which the other name has too. */
    private static double covered(String[] words, String[] by) {
        double covered = 0;
        int letters = 0;
        for (String word : words) {
            double best = 0;
            for (String other : by) {
                best = Math.max(best, alike(word, other));
            }
            letters += word.length();
            covered += best >= SAME_WORD ? best * word.length() : 0;
        }
        return covered / Math.max(1, letters);
    }
}
