package org.localreuse.submission;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localreuse.ontology.Base;

/**
 * Our own format as a JSON Schema, made of the {@linkplain Fields table of fields} and, for what is required, of the shapes. What
 * keeps to it may still be refused, for names are not looked up.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema 2020-12</a>
 */
public final class SubmissionSchema {

    /** Where the schema is served, below the base. */
    public static final String PATH = "schema/submission.json";

    private SubmissionSchema() {}

    /** The schema as JSON text. */
    public static String json(Base base) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", base.iri() + PATH);
        schema.put("title", "A submission to the Local Reuse Registry");
        schema.put(
                "description",
                "Projects, datasets, reuses and organisations to hand in. YAML is the same tree. Leaving a field out, null and an"
                        + " empty text are the same.");
        schema.put("type", "object");
        schema.put("properties", lists());
        schema.put("minProperties", 1);
        schema.put("additionalProperties", false);
        schema.put("$defs", definitions());
        return text(schema);
    }

    private static Map<String, Object> lists() {
        Map<String, Object> lists = new LinkedHashMap<>();
        lists.put(AboutField.LIST, SchemaValues.reference(AboutField.LIST));
        for (Entity entity : Entity.listed()) {
            lists.put(
                    entity.list(),
                    SchemaValues.members(
                            "anyOf",
                            List.of(
                                    SchemaValues.several(SchemaValues.reference(entity.word())),
                                    SchemaValues.NOTHING)));
        }
        return lists;
    }

    private static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put(AboutField.LIST, about());
        for (Entity entity : Entity.values()) {
            definitions.put(entity.word(), thing(entity));
        }
        definitions.putAll(SchemaValues.definitions());
        return definitions;
    }

    private static Map<String, Object> about() {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (AboutField field : AboutField.values()) {
            FieldWords words = FieldWords.of(AboutField.LIST, field.field());
            fields.put(field.field(), optional(words, SchemaValues.of(field.value())));
        }
        return object("What the submission says of itself", fields, List.of());
    }

    private static Map<String, Object> thing(Entity entity) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        FieldWords id = FieldWords.of(entity.word(), "id");
        if (!id.label().isEmpty()) {
            if (entity == Entity.DATASET) {
                required.add("id");
                fields.put("id", described(id, SchemaValues.id(entity)));
            } else {
                fields.put("id", optional(id, SchemaValues.id(entity)));
            }
        }
        fields.put("type", SchemaValues.members("enum", SchemaValues.typeNames(entity)));
        for (FieldSpec spec : entity.fields()) {
            Map<String, Object> one = SchemaValues.of(spec.value());
            Map<String, Object> value = spec.many() ? SchemaValues.several(one) : one;
            FieldWords words = FieldWords.of(entity, spec);
            if (RequiredFields.contains(entity, spec)) {
                required.add(spec.name());
                fields.put(spec.name(), described(words, value));
            } else {
                fields.put(spec.name(), optional(words, value));
            }
        }
        return object("A " + entity.word(), fields, required);
    }

    private static Map<String, Object> object(String title, Map<String, Object> fields, List<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("title", title);
        object.put("type", "object");
        object.put("properties", fields);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> optional(FieldWords words, Map<String, Object> value) {
        return described(words, SchemaValues.members("anyOf", List.of(value, SchemaValues.NOTHING)));
    }

    private static Map<String, Object> described(FieldWords words, Map<String, Object> value) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("title", words.label());
        field.put(
                "description",
                words.description() + (words.expected().isEmpty() ? "." : ": " + words.expected() + "."));
        if (!words.example().isEmpty()) {
            field.put("examples", List.of(words.example()));
        }
        field.putAll(value);
        return field;
    }

    private static String text(Map<String, Object> schema) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            write(json, schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case Map<?, ?> members -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> member : members.entrySet()) {
                    json.writeFieldName(String.valueOf(member.getKey()));
                    write(json, member.getValue());
                }
                json.writeEndObject();
            }
            case List<?> items -> {
                json.writeStartArray();
                for (Object item : items) {
                    write(json, item);
                }
                json.writeEndArray();
            }
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            default -> json.writeString(value.toString());
        }
    }
}
