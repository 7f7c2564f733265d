package org.localreuse.export;

import java.util.Map;

/**
 * A badge as SVG: what is counted, and how many. It needs nothing from outside: no font, no style sheet, no script. What it says stands
 * in its title too, for those who do not see it.
 */
final class Badge {

    private static final String LABEL = "known reuses";
    private static final int PADDING = 6;
    private static final int HEIGHT = 20;

    /** How wide letters are of a plain face of eleven points, where it matters; any other is middling. */
    private static final Map<Integer, Integer> WIDTHS =
            Map.of((int) 'i', 3, (int) 'l', 3, (int) ' ', 4, (int) 'r', 5, (int) 's', 6, (int) 'w', 9);

    private static final int MIDDLING = 7;

    private Badge() {}

    static String of(int count) {
        String number = Integer.toString(count);
        int left = width(LABEL);
        int right = width(number);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img" aria-label="%3$s: %4$s">
                <title>%3$s: %4$s</title>
                <rect width="%1$d" height="%2$d" rx="3" fill="#10394a"/>
                <path d="M%5$d 0h%6$dv%2$dh-%6$dz" fill="#00625a"/>
                <g fill="#fff" font-family="Verdana, Geneva, DejaVu Sans, sans-serif" font-size="11" text-anchor="middle">
                <text x="%7$d" y="14" textLength="%8$d">%3$s</text>
                <text x="%9$d" y="14">%4$s</text>
                </g>
                </svg>
                """.formatted(
                left + right, HEIGHT, LABEL, number, left, right - 3, left / 2, left - 2 * PADDING, left + right / 2);
    }

    private static int width(String text) {
        return 2 * PADDING
                + text.chars()
                        .map(letter -> WIDTHS.getOrDefault(letter, MIDDLING))
                        .sum();
    }
}
