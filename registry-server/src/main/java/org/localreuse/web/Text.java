package org.localreuse.web;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A text in some language, as it was handed in.
 *
 * @param language a BCP 47 tag; empty where none was given
 */
public record Text(String value, String language) implements Comparable<Text> {

    private static final Comparator<Text> ENGLISH_FIRST = Comparator.comparing((Text text) -> !text.isEnglish())
            .thenComparing(Text::language)
            .thenComparing(Text::value);

    /** The lexical form of a literal, or an IRI as it is. */
    public static Text of(Node node) {
        return node.isLiteral()
                ? new Text(node.getLiteralLexicalForm(), node.getLiteralLanguage())
                : new Text(node.toString(), "");
    }

    /** Whether it needs no language mark on an English page. */
    public boolean isEnglish() {
        return language.isEmpty() || language.equals("en") || language.startsWith("en-");
    }

    /** English first, or whatever there is. */
    public static String best(List<Text> texts, String otherwise) {
        return texts.stream().sorted().findFirst().map(Text::value).orElse(otherwise);
    }

    @Override
    public int compareTo(Text other) {
        return ENGLISH_FIRST.compare(this, other);
    }
}
