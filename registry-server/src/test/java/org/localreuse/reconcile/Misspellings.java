package org.localreuse.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as people really write them: the same slips for the same name each time, each under what kind of slip it is. */
final class Misspellings {

    private static final List<String> KEYBOARD = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    /** What is written for what, and how the slip is called. */
    private static final List<List<String>> REPLACED = List.of(
            List.of(" and ", " & ", "and as &"),
            List.of(" & ", " and ", "& as and"),
            List.of("St ", "Saint ", "St as Saint"),
            List.of("St. ", "St ", "St. without its point"),
            List.of("upon", "on", "upon as on"),
            List.of("-", " ", "hyphen as space"),
            List.of("-", "", "without hyphen"),
            List.of("'", "", "without apostrophe"),
            List.of(",", "", "without comma"),
            List.of(" ", "  ", "two spaces"),
            List.of(" ", "", "words run together"),
            List.of(" Council", "", "without Council"),
            List.of("London Borough of ", "", "without London Borough"),
            List.of("London Borough of ", "LB ", "LB"),
            List.of("Borough Council", "Council", "without Borough"),
            List.of("Borough Council", "BC", "BC"),
            List.of("City Council", "Council", "without City"),
            List.of("District Council", "Council", "without District"),
            List.of("District Council", "DC", "DC"),
            List.of("County Borough Council", "CBC", "CBC"),
            List.of("Metropolitan Borough Council", "MBC", "MBC"));

    private static final Pattern HAS_KIND =
            Pattern.compile("Council|Authority|Corporation|Assembly|Comhairle|Borough|City");

    private Misspellings() {}

    static Map<String, String> of(String name) {
        Map<String, String> slips = new LinkedHashMap<>();
        addTyping(slips, name);
        for (List<String> replaced : REPLACED) {
            if (name.contains(replaced.getFirst())) {
                slips.put(
                        replaced.get(2),
                        name.replaceFirst(
                                Pattern.quote(replaced.getFirst()), Matcher.quoteReplacement(replaced.get(1))));
            }
        }
        slips.put("capitals", name.toUpperCase(Locale.UK));
        if (!HAS_KIND.matcher(name).find()) {
            slips.put("with Council", name + " Council");
            slips.put("Council of", "The Council of " + name);
        }
        slips.values().removeIf(name::equals);
        return slips;
    }

    /** One slip of each kind, at a place that the name itself decides; first letters are seldom wrong. */
    private static void addTyping(Map<String, String> slips, String name) {
        Random places = new Random(name.hashCode());
        List<Integer> letters = new ArrayList<>();
        for (int i = 1; i < name.length() - 1; i++) {
            if (Character.isLetter(name.charAt(i)) && Character.isLetter(name.charAt(i + 1))) {
                letters.add(i);
            }
        }
        if (letters.size() < 2) {
            return;
        }
        int missing = letters.get(places.nextInt(letters.size()));
        slips.put("missing letter", name.substring(0, missing) + name.substring(missing + 1));
        int doubled = letters.get(places.nextInt(letters.size()));
        slips.put("doubled letter", name.substring(0, doubled) + name.charAt(doubled) + name.substring(doubled));
        int wrong = letters.get(places.nextInt(letters.size()));
        slips.put("wrong key", name.substring(0, wrong) + neighbour(name.charAt(wrong)) + name.substring(wrong + 1));
        int swapped = letters.get(places.nextInt(letters.size()));
        slips.put(
                "letters swapped",
                name.substring(0, swapped)
                        + name.charAt(swapped + 1)
                        + name.charAt(swapped)
                        + name.substring(swapped + 2));
    }

    private static char neighbour(char letter) {
        char small = Character.toLowerCase(letter);
        for (String row : KEYBOARD) {
            int place = row.indexOf(small);
            if (place >= 0) {
                return row.charAt(place + 1 < row.length() ? place + 1 : place - 1);
            }
        }
        return 'x';
    }
}
