package org.localreuse.rest;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The word that a typing error was most likely meant to be. */
final class Nearest {

    private static final int LONGEST = 60;

    private Nearest() {}

    /** The candidate with the fewest letters to change; the first of several. Empty when there are none. */
    static String to(String word, Collection<String> candidates) {
        String lower = word.toLowerCase(Locale.ROOT);
        String bounded = lower.substring(0, Math.min(LONGEST, lower.length()));
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> distance(bounded, candidate.toLowerCase(Locale.ROOT))))
                .orElse("");
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
