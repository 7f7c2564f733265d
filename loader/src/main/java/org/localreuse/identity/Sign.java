package org.localreuse.identity;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.localreuse.resolve.NameForms;

/**
 * What two records of the same dataset have in common. Identifiers and titles count only where the publisher is the same too: any
 * publisher may call something “1” or “Car parks”.
 */
enum Sign {
    IDENTIFIER(0.9, "Both have the identifier “%s”, from the same publisher.") {
        @Override
        String plain(String value) {
            String text = value.strip();
            return NameForms.isAddress(text) ? NameForms.address(text) : text;
        }
    },
    ADDRESS(0.8, "The data of both are at the same address, %s") {
        @Override
        String plain(String value) {
            String address = NameForms.address(FRAGMENT.matcher(value).replaceFirst(""));
            return HOME_PAGE.matcher(address).matches() ? "" : address;
        }
    },
    TITLE(0.6, "Both are called “%s”, by the same publisher.") {
        @Override
        String plain(String value) {
            return NameForms.plain(value);
        }
    };

    private static final Pattern FRAGMENT = Pattern.compile("#.*$");
    private static final Pattern HOME_PAGE = Pattern.compile("[^/?]*/?");

    private final double weight;
    private final String sentence;

    Sign(double weight, String sentence) {
        this.weight = weight;
        this.sentence = sentence;
    }

    /** The value without what does not matter; empty where it proves nothing. */
    abstract String plain(String value);

    /** How likely two records are of the same dataset if they have this in common and nothing else. */
    double weight() {
        return weight;
    }

    /** Why they may be, in a sentence. */
    String because(String value) {
        return sentence.formatted(value.strip());
    }

    static Optional<Sign> of(String word) {
        return Arrays.stream(values()).filter(sign -> sign.name().equals(word)).findFirst();
    }
}
