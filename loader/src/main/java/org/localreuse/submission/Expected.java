package org.localreuse.submission;

import java.util.List;
import org.localreuse.ontology.Base;
import org.localreuse.resolve.Kind;

/** Says in a phrase what may stand in a field. */
final class Expected {

    /** Lists up to this length are written out. */
    private static final int LONGEST_LIST = 12;

    private static final Concepts CONCEPTS = Concepts.read(Base.DEFAULT);

    private Expected() {}

    static String of(Value value) {
        return switch (value) {
            case Value.LanguageText any -> "text";
            case Value.PlainText any -> "text";
            case Value.Concept concept -> concept(concept.scheme());
            case Value.Reference reference -> reference(reference);
            case Value.Service any -> "a number of the Local Government Services List, such as 524, or an IRI";
            case Value.Area any -> "a council, a GSS code such as E08000035, or the IRI of an area";
            case Value.Page any -> "a web address that begins with https:// or http://";
            case Value.Mailbox any -> "the e-mail address of a team";
            case Value.MediaType any -> "a media type, such as text/csv";
            case Value.Date date ->
                date.day()
                        ? "a day, such as 2024-03-31"
                        : "a year, a month or a day, such as 2024, 2024-03 or 2024-03-31";
            case Value.Truth any -> "true or false";
            case Value.Number any -> "a number in digits, such as 50000 or 3.5";
            case Value.Choice choice -> "one of " + either(choice.codes());
            case Value.Nested nested -> "a " + nested.entity().word() + " with its fields";
        };
    }

    private static String concept(String scheme) {
        List<String> slugs = CONCEPTS.slugs(scheme);
        List<Integer> numbers = CONCEPTS.numbers(scheme);
        if (!numbers.isEmpty()) {
            return "a number from " + numbers.getFirst() + " to " + numbers.getLast() + ", or a word of the list "
                    + scheme + ", such as " + slugs.getFirst();
        }
        return slugs.size() <= LONGEST_LIST
                ? "one of " + either(slugs)
                : "a word of the list " + scheme + ", such as " + slugs.getFirst();
    }

    private static String reference(Value.Reference reference) {
        if (reference.kinds().contains(Kind.LICENCE)) {
            return "a licence by its SPDX id, such as OGL-UK-3.0 or MIT, by its name or address; or unknown or not-stated";
        }
        if (reference.kinds().contains(Kind.ORGANISATION)) {
            return "an organisation by its code, such as LDS, its slug, or a name that the register knows";
        }
        return Suggestions.words(reference.kinds()) + " by its id or title";
    }

    static String either(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }
}
