package org.localreuse.rest;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Words to look for, whatever their case and accents. */
final class Words {

    private static final int MOST = 10;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final List<Node> NAMES = List.of(Terms.TITLE, Terms.NAME, Terms.OTHER_NAME, Terms.NOTATION);
    private static final List<Node> TEXTS = List.of(Terms.DESCRIPTION, Terms.KEYWORD);

    private final String phrase;
    private final List<String> words;

    Words(String text) {
        this.phrase = fold(text).strip();
        this.words = Stream.of(phrase.split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
    }

    /**
     * How well the thing fits: 0 when a word is missing, more where the words stand in its name, most where they are its name.
     */
    int rank(Catalogue catalogue, Node thing) {
        String names = texts(catalogue, thing, NAMES)
                + "\n" + fold(catalogue.references().name(thing)) + "\n"
                + fold(catalogue.references().key(thing).orElse(""));
        String all = names + "\n" + texts(catalogue, thing, TEXTS);
        if (words.isEmpty() || !words.stream().allMatch(all::contains)) {
            return 0;
        }
        if (names.lines().anyMatch(phrase::equals)) {
            return 5;
        }
        if (names.lines().anyMatch(name -> name.startsWith(phrase))) {
            return 4;
        }
        if (names.contains(phrase)) {
            return 3;
        }
        return words.stream().allMatch(names::contains) ? 2 : 1;
    }

    private static String texts(Catalogue catalogue, Node thing, List<Node> properties) {
        return properties.stream()
                .flatMap(property -> catalogue.values(thing, property).stream())
                .filter(Node::isLiteral)
                .map(value -> fold(value.getLiteralLexicalForm()))
                .collect(Collectors.joining("\n"));
    }

    static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
