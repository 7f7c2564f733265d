package org.localreuse.resolve;

import java.util.Arrays;

/** How alike two names are: slips of the keyboard cost little. */
public final class Likeness {

    private static final int LONGEST = 100;

    private Likeness() {}

    /** From 0, nothing in common or half as long, to 1, the same. */
    public static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        String a = one.length() > LONGEST ? one.substring(0, LONGEST) : one;
        String b = other.length() > LONGEST ? other.substring(0, LONGEST) : other;
        int longer = Math.max(a.length(), b.length());
        if (Math.min(a.length(), b.length()) * 2 < longer) {
            return 0;
        }
        return 1 - (double) distance(a, b) / longer;
    }

    /** Optimal string alignment: one for a character more, less, other, or two neighbours swapped. */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(best, before[j - 2] + 1) : best;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
