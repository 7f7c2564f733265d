package org.localreuse.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localreuse.ontology.Base;

/** What may stand in a field, as JSON Schema. What many fields take is defined once and referred to. */
final class SchemaValues {

    private static final Concepts CONCEPTS = Concepts.read(Base.DEFAULT);

    private static final String WEB = "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$";
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    /** The same as leaving the field out. */
    static final Map<String, Object> NOTHING = reference("nothing");

    private static final Map<String, Object> SCALAR =
            members("type", List.of("string", "number", "boolean"), "pattern", "\\S");

    private SchemaValues() {}

    static Map<String, Object> reference(String definition) {
        return members("$ref", "#/$defs/" + definition);
    }

    /** One, or a list of which something is left when what is empty is left out. */
    static Map<String, Object> several(Map<String, Object> one) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", members("anyOf", List.of(one, NOTHING)));
        list.put("contains", one);
        return members("anyOf", List.of(one, list));
    }

    static Map<String, Object> of(Value value) {
        return switch (value) {
            case Value.LanguageText any -> reference("text");
            case Value.PlainText any -> reference("scalar");
            case Value.Concept concept -> reference("list-" + concept.scheme());
            case Value.Reference any -> reference("name");
            case Value.Service any -> reference("service");
            case Value.Area any -> reference("name");
            case Value.Page any -> reference("address");
            case Value.Mailbox any -> text("^([Mm][Aa][Ii][Ll][Tt][Oo]:)?[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+$");
            case Value.MediaType any -> text("^[a-z]+/[a-zA-Z0-9.+_-]+$|" + WEB);
            case Value.Date date -> reference(date.day() ? "day" : "date");
            case Value.Truth any -> reference("truth");
            case Value.Number any -> reference("number");
            case Value.Choice choice -> choice(choice);
            case Value.Nested nested -> nested(nested.entity());
        };
    }

    /** Capital letters do not matter. */
    private static Map<String, Object> choice(Value.Choice choice) {
        String codes = choice.codes().stream()
                .map(SchemaValues::inAnyCase)
                .collect(Collectors.joining("|", "^(" + choice.namespace().replace(".", "[.]") + ")?(", ")$"));
        return members("anyOf", List.of(members("enum", choice.codes()), text(codes)));
    }

    private static String inAnyCase(String word) {
        return word.chars()
                .mapToObj(Character::toString)
                .map(letter -> letter.equals("_")
                        ? "[ _-]?"
                        : "[" + letter.toUpperCase(Locale.ROOT) + letter.toLowerCase(Locale.ROOT) + "]")
                .collect(Collectors.joining());
    }

    /** A bare value stands for the main field of what is nested, or for a component that is described elsewhere. */
    private static Map<String, Object> nested(Entity entity) {
        return members("anyOf", List.of(reference(entity.word()), bare(entity)));
    }

    private static Map<String, Object> bare(Entity entity) {
        return entity == Entity.COMPONENT
                ? reference("name")
                : entity.field(entity.mainField()).map(spec -> of(spec.value())).orElseThrow();
    }

    static Map<String, Object> id(Entity entity) {
        return switch (entity) {
            case DATASET -> text("^[A-Za-z0-9._~-]+/[A-Za-z0-9._~:/-]+$|" + WEB);
            case REUSE -> text("^[A-Za-z0-9._~+-]+--[A-Za-z0-9._~-]+$|" + WEB);
            case COMPONENT -> text("^" + SLUG + "$");
            default -> text("^" + SLUG + "$|" + WEB);
        };
    }

    /** What the field {@code type} may say. */
    static List<String> typeNames(Entity entity) {
        return entity == Entity.ORGANISATION ? List.of(entity.typeName(), "Partnership") : List.of(entity.typeName());
    }

    static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        Map<String, Object> blank = text("^\\s*$");
        Map<String, Object> emptyList = members("type", "array", "maxItems", 0);
        definitions.put("nothing", anyOf("The same as leaving it out", members("type", "null"), blank, emptyList));
        definitions.put("scalar", SCALAR);
        definitions.put("text", anyOf("Plain text is English; or one text for each language", SCALAR, byLanguage()));
        definitions.put("name", name());
        definitions.put("address", text(WEB));
        definitions.put("service", anyOf("A number or an IRI", whole(0), text("^\\d{1,4}$|" + WEB)));
        definitions.put("date", anyOf("A year, a month or a day", whole(1000), text("^\\d{4}(-\\d{2}(-\\d{2})?)?$")));
        definitions.put("day", text("^\\d{4}-\\d{2}-\\d{2}$"));
        definitions.put("truth", members("enum", List.of(true, false, "true", "false")));
        definitions.put("number", anyOf("A number", members("type", "number"), text("^[+-]?\\d{1,18}(\\.\\d{1,9})?$")));
        schemes().forEach(scheme -> definitions.put("list-" + scheme, concept(scheme)));
        return definitions;
    }

    private static Map<String, Object> byLanguage() {
        return members(
                "type",
                "object",
                "minProperties",
                1,
                "propertyNames",
                members("pattern", "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"),
                "additionalProperties",
                members("anyOf", List.of(several(SCALAR), NOTHING)));
    }

    private static Map<String, Object> name() {
        return members(
                "description", "An id, a code, an IRI or a name that the register knows",
                "type", List.of("string", "number"),
                "pattern", "\\S");
    }

    private static Map<String, Object> whole(int least) {
        return members("type", "integer", "minimum", least, "maximum", 9999);
    }

    private static Map<String, Object> anyOf(String description, Object... schemas) {
        return members("description", description, "anyOf", List.of(schemas));
    }

    /** Names and values by turns, in an order that stays: the same schema is the same text. */
    static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return members;
    }

    private static Map<String, Object> concept(String scheme) {
        String start = Base.DEFAULT.iri() + "concept/" + scheme + "/";
        List<Object> ways = new ArrayList<>(List.of(
                members("enum", CONCEPTS.slugs(scheme)),
                members("enum", CONCEPTS.labels(scheme)),
                text("^" + start.replace(".", "[.]"))));
        List<Integer> numbers = CONCEPTS.numbers(scheme);
        if (numbers.isEmpty()) {
            return members("description", "The list " + scheme + ": a slug, a label or an IRI", "anyOf", ways);
        }
        ways.add(members("enum", numbers));
        ways.add(members("enum", numbers.stream().map(String::valueOf).toList()));
        return members("description", "The list " + scheme + ": a number, a slug, a label or an IRI", "anyOf", ways);
    }

    private static Stream<String> schemes() {
        return Stream.of(Entity.values())
                .flatMap(entity -> entity.fields().stream())
                .flatMap(spec ->
                        spec.value() instanceof Value.Concept concept ? Stream.of(concept.scheme()) : Stream.empty())
                .distinct()
                .sorted();
    }

    private static Map<String, Object> text(String pattern) {
        return members("type", "string", "pattern", pattern);
    }
}
