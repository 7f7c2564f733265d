package org.localreuse.rest;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that a typing error was most likely meant to be. */
final class Nearest {

    private static final int LONGEST = 60;

    private Nearest() {}

    /**
     * A sentence with all the words that there are, and the nearest before them if one is near.
     *
     * @param all what it says of them: {@code all are}
     */
    static String among(String word, Collection<String> candidates, String all) {
        String list = " " + String.join(", ", candidates) + ".";
        return to(word, candidates)
                .map(nearest -> "The nearest is '" + nearest + "'; " + all + list)
                .orElseGet(() -> all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1) + list);
    }

    /** The candidate with the fewest letters to change, the first of several; empty where more than half would have to be. */
    private static Optional<String> to(String word, Collection<String> candidates) {
        String lower = word.toLowerCase(Locale.ROOT);
        String bounded = lower.substring(0, Math.min(LONGEST, lower.length()));
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> distance(bounded, candidate.toLowerCase(Locale.ROOT))))
                .filter(nearest -> 2 * distance(bounded, nearest.toLowerCase(Locale.ROOT))
                        <= Math.max(bounded.length(), nearest.length()));
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, index -> index);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
