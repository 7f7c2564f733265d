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

    /** Nothing to say. */
    static final Text NONE = new Text("", "");

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

    /** The start of it, cut at a word where it is longer than that many characters. */
    public Text shortened(int most) {
        if (value.length() <= most) {
            return this;
        }
        int space = value.lastIndexOf(' ', most);
        return new Text(value.substring(0, space > 0 ? space : most) + " …", language);
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
