package org.localreuse.submission;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localreuse.submission.tree.Item;
import org.localreuse.submission.tree.Item.Field;
import org.localreuse.submission.tree.Item.Listing;
import org.localreuse.submission.tree.Item.Mapping;

/**
 * Puts a publiccode.yml of any version into the words of the newest, as far as it is read: keys that were renamed, languages of
 * three letters, and lists whose items some files spell out as mappings. A key that the file has under its newer name stays.
 */
final class PubliccodeVersions {

    private static final Map<String, String> KEYS = Map.of(
            "publiccode-yaml-version", "publiccodeYmlVersion",
            "intended-audience", "intendedAudience",
            "intendedaudience", "intendedAudience",
            "landingUrl", "landingURL",
            "tags", "categories",
            "depends-on", "dependsOn");

    private static final Map<String, String> SECTION_KEYS = Map.of("featureList", "features");

    /** ISO 639-2 to 639-1: version 0.1 wrote {@code eng} and {@code ita}. */
    private static final Map<String, String> LANGUAGES = Stream.of(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    code -> Locale.of(code).getISO3Language(), Function.identity(), (one, other) -> one));

    private PubliccodeVersions() {}

    /** The two letters of a language that is written with three; any other as it is. */
    static String language(String language) {
        return LANGUAGES.getOrDefault(language, language);
    }

    static Mapping newest(Mapping root) {
        return fields(renamed(root, KEYS), field -> switch (field.name()) {
            case "description" -> description(field.value());
            case "isBasedOn" -> each(field.value(), "url");
            case "usedBy" -> each(field.value(), "name");
            default -> field.value();
        });
    }

    private static Mapping renamed(Mapping mapping, Map<String, String> names) {
        Set<String> present = mapping.fields().stream().map(Field::name).collect(Collectors.toSet());
        return new Mapping(
                mapping.position(),
                mapping.fields().stream()
                        .map(field -> {
                            String name = names.getOrDefault(field.name(), field.name());
                            return present.contains(name)
                                    ? field
                                    : new Field(field.position(), name, field.label(), field.value());
                        })
                        .toList());
    }

    private static Mapping fields(Mapping mapping, Function<Field, Item> value) {
        return new Mapping(
                mapping.position(),
                mapping.fields().stream()
                        .map(field -> new Field(field.position(), field.name(), field.label(), value.apply(field)))
                        .toList());
    }

    private static Item description(Item value) {
        if (!(value instanceof Mapping sections)) {
            return value;
        }
        Mapping named = renamed(sections, LANGUAGES);
        return fields(
                named,
                field -> field.value() instanceof Mapping section ? renamed(section, SECTION_KEYS) : field.value());
    }

    /** A mapping in the place of a text says it under that key. */
    private static Item each(Item value, String key) {
        if (value instanceof Listing listing) {
            List<Item> items =
                    listing.items().stream().map(item -> text(item, key)).toList();
            return new Listing(listing.position(), items);
        }
        return text(value, key);
    }

    private static Item text(Item item, String key) {
        return item instanceof Mapping mapping ? mapping.get(key).orElse(item) : item;
    }
}
