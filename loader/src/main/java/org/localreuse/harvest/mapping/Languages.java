package org.localreuse.harvest.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Languages by their codes of two or three letters, their English names, or their IRIs in the European list. */
final class Languages {

    /** What a text is in that does not say so: these registers are British. */
    static final String USUAL = "en";

    private static final Map<String, String> TAGS = tags();

    private Languages() {}

    private static Map<String, String> tags() {
        Map<String, String> tags = new HashMap<>(Map.of(
                "wel", "cy", "ger", "de", "fre", "fr", "dut", "nl", "gre", "el", "cze", "cs", "ice", "is", "rum",
                "ro"));
        for (String tag : Locale.getISOLanguages()) {
            Locale locale = Locale.of(tag);
            tags.put(tag, tag);
            tags.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
            try {
                tags.put(locale.getISO3Language(), tag);
            } catch (MissingResourceException e) {
                // A language without a code of three letters goes by its other names.
                continue;
            }
        }
        return Map.copyOf(tags);
    }

    /** The one language that these name; empty if they name several or none that is known. */
    static Optional<String> only(List<String> said) {
        List<String> tags = said.stream()
                .map(Languages::find)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return tags.size() == 1 ? Optional.of(tags.getFirst()) : Optional.empty();
    }

    private static Optional<String> find(String said) {
        String name = said.substring(said.lastIndexOf('/') + 1).strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TAGS.get(name)).or(() -> Optional.ofNullable(TAGS.get(name.split("[-_;]", 2)[0])));
    }
}
