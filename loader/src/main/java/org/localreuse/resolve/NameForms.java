package org.localreuse.resolve;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reduces names to what makes them the same name. */
public final class NameForms {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|git|ssh)://(?:[^/@]*@)?(?:www\\.)?(.*)");
    private static final Pattern ADDRESS_END = Pattern.compile("(?i)(?:\\.git)?[/#]*$");

    /** What councils are called by, beside their place. “County” stays: Leicester is not Leicestershire. */
    private static final Set<String> COUNCIL_WORDS = Set.of(
            "the", "of", "and", "council", "borough", "district", "city", "metropolitan", "london", "royal", "unitary");

    /** What joins a place to the river, hill or sea that tells it from others of its name. */
    private static final Set<String> JOINING_WORDS = Set.of("upon", "under", "on", "in", "le", "by", "with");

    /** Other ways to write a word, and what councils write for short or in Welsh; each as the names in the register have it. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            entry("st", "saint"),
            entry("on", "upon"),
            entry("boro", "borough"),
            entry("bc", "borough council"),
            entry("cbc", "county borough council"),
            entry("cc", "council"),
            entry("dc", "district council"),
            entry("mbc", "metropolitan borough council"),
            entry("mdc", "metropolitan district council"),
            entry("rbc", "royal borough council"),
            entry("lb", "london borough"),
            entry("lbc", "london borough council"),
            entry("ca", "combined authority"),
            entry("mca", "mayoral combined authority"),
            entry("cyngor", "council"),
            entry("dinas", "city"),
            entry("bwrdeistref", "borough"),
            entry("sir", "county"),
            entry("sirol", "county"));

    /** A word of a council's name is known although one letter is wrong in it, if it should be as long as this. */
    private static final int LONG_WORD = 4;

    private NameForms() {}

    /** Letters and digits alone, without accents, in lower case; {@code &} as “and”. */
    public static String plain(String name) {
        String words = NO_WORD.matcher(stripped(name.replace("&", " and "))).replaceAll(" ");
        return words.strip();
    }

    /** The place in a council's name: “The City of Leeds” and “Leeds City Council” are both “leeds”. May be empty. */
    static String place(String name) {
        return Arrays.stream(plain(name).split(" "))
                .filter(word -> !COUNCIL_WORDS.contains(word))
                .collect(Collectors.joining(" "));
    }

    /** The {@linkplain #plain plain} name with each word as it is usually written: “St” is “saint”, “MBC” three words. */
    static String usual(String name) {
        return Arrays.stream(plain(name).split(" "))
                .map(word -> USUAL.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    /** The place in a name that somebody wrote by hand, who may have misspelt the words around it. */
    static String placeAsked(String name) {
        return Arrays.stream(plain(name).split(" "))
                .filter(word -> !isCouncilWord(word))
                .collect(Collectors.joining(" "));
    }

    private static boolean isCouncilWord(String word) {
        return COUNCIL_WORDS.contains(word)
                || word.length() >= LONG_WORD - 1
                        && COUNCIL_WORDS.stream()
                                .filter(known -> Math.abs(known.length() - word.length()) <= 1)
                                .anyMatch(known -> known.length() >= LONG_WORD && Likeness.distance(known, word) == 1);
    }

    /** Whether people may say the one place for the other: “newcastle” for “newcastle under lyme”. */
    static boolean isShortFor(String place, String longer) {
        return longer.startsWith(place + " ")
                && JOINING_WORDS.contains(longer.substring(place.length() + 1).split(" ", 2)[0]);
    }

    /** A path segment made of a name: {@code brighton-and-hove}; empty if the name has no Latin letter or digit. */
    public static String slug(String name) {
        String slug = stripped(name.replace("&", " and "))
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.length() <= 80 ? slug : slug.substring(0, 80).replaceAll("-[^-]*$", "");
    }

    /** Whether it is a web or repository address rather than a name. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** An address without what does not matter: scheme, {@code www.}, {@code .git}, a last slash, capital letters. */
    public static String address(String text) {
        String rest = ADDRESS.matcher(text.strip()).replaceFirst("$1");
        return ADDRESS_END.matcher(rest).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    private static String stripped(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        String base =
                APOSTROPHES.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll("");
        return base.toLowerCase(Locale.ROOT);
    }
}
