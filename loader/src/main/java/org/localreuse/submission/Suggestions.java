package org.localreuse.submission;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localreuse.resolve.Kind;
import org.localreuse.resolve.Likeness;
import org.localreuse.resolve.NameForms;
import org.localreuse.resolve.Resolution;
import org.localreuse.resolve.Resolution.Candidate;

/** Words a remedy: the nearest valid values of something that is not valid. */
final class Suggestions {

    private static final int MOST = 3;
    private static final int LONGEST_TEXT = 80;

    /** Names that have less in common than this are not taken for one another. */
    private static final double LEAST_LIKENESS = 0.5;

    /** How much less alike than the best one another may be and still be named. */
    private static final double WORTH_NAMING = 0.2;

    private Suggestions() {}

    /** “'Leads City Council': did you mean Leeds City Council (LDS)?”; empty if nothing is near. */
    static String ofThings(String text, List<Candidate> nearest) {
        return didYouMean(
                text,
                nearest.stream()
                        .map(candidate -> candidate.name() + " (" + candidate.key() + ")")
                        .toList());
    }

    /** “'lives': did you mean live?”; empty if none of the words is like it. */
    static String ofWords(String text, Stream<String> words) {
        String slug = NameForms.slug(text);
        Map<String, Double> likeness = words.collect(
                Collectors.toMap(word -> word, word -> Likeness.of(slug, NameForms.slug(word)), Math::max));
        double best = likeness.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        double least = Math.max(LEAST_LIKENESS, best - WORTH_NAMING);
        return didYouMean(
                text,
                likeness.entrySet().stream()
                        .filter(entry -> entry.getValue() >= least)
                        .sorted(Map.Entry.<String, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static String didYouMean(String text, List<String> nearest) {
        String found = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
        return nearest.isEmpty() ? "" : "'" + found + "': did you mean " + Expected.either(nearest) + "?";
    }

    /** What may be meant by a name that nothing, or more than one thing, bears. */
    static List<Candidate> candidates(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Found found -> List.of();
            case Resolution.Ambiguous ambiguous -> ambiguous.candidates();
            case Resolution.Unknown unknown -> unknown.nearest();
        };
    }

    /** “a project, component or dataset”. */
    static String words(Collection<Kind> kinds) {
        List<String> words =
                kinds.stream().map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();
        return ("aeiou".indexOf(words.getFirst().charAt(0)) < 0 ? "a " : "an ") + Expected.either(words);
    }
}
