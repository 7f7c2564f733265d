package org.localreuse.harvest.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.localreuse.validation.ContactDetails;

/** The texts of one record: each in a language, without markup, without the address or number of anybody. */
final class Texts {

    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8})*");

    private final ContactDetails contactDetails;
    private final Notes notes;
    private final Optional<String> language;
    private boolean noted;

    /** @param language of what is not tagged; empty if the record does not say */
    Texts(ContactDetails contactDetails, Notes notes, Optional<String> language) {
        this.contactDetails = contactDetails;
        this.notes = notes;
        this.language = language;
    }

    /** Says the first text of each language. Several in one language are one too many: the others are noted. */
    void say(Graph statements, Node subject, Node property, String field, List<Node> values) {
        Map<String, Node> byLanguage = new LinkedHashMap<>();
        all(field, values).forEach(text -> {
            if (byLanguage.putIfAbsent(text.getLiteralLanguage(), text) != null) {
                notes.hint(
                        field,
                        text.getLiteralLexicalForm(),
                        "It has more than one text in this language; this one was left out.",
                        "");
            }
        });
        byLanguage.values().forEach(text -> statements.add(Triple.create(subject, property, text)));
    }

    /** Every text that is left when all is taken out that may not stay. */
    Stream<Node> all(String field, List<Node> values) {
        return values.stream()
                .filter(Node::isLiteral)
                .flatMap(value -> tagged(field, value).stream())
                .distinct();
    }

    private Optional<Node> tagged(String field, Node value) {
        String text = clean(field, value.getLiteralLexicalForm());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String tag = value.getLiteralLanguage();
        if (TAG.matcher(tag).matches()) {
            return Optional.of(NodeFactory.createLiteralLang(text, tag.toLowerCase(Locale.ROOT)));
        }
        if (language.isEmpty() && !noted) {
            noted = true;
            notes.hint("language", "", "The record does not say its language; it is taken for English.", "");
        }
        return Optional.of(NodeFactory.createLiteralLang(text, language.orElse(Languages.USUAL)));
    }

    /** The text as people read it, its contact details cut out and noted. */
    String clean(String field, String text) {
        String plain = Markup.plain(text);
        String left = contactDetails.cutOut(plain);
        if (!left.equals(plain)) {
            notes.advice(
                    field,
                    "",
                    "An e-mail address or a telephone number stood in this text and was cut out.",
                    "Give a team and its shared mailbox as the contact of the dataset instead.");
        }
        return left;
    }
}
