package org.localreuse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localreuse.ontology.Vocabulary;

/** The table of fields and the JSON-LD context say the same: one name, one property. */
class FieldsTest {

    private static final JsonObject CONTEXT = Json.createReader(new StringReader(Vocabulary.context()))
            .readObject()
            .getJsonObject("@context");

    /** Names of the context that nobody hands in as a field: keywords, what the registry derives, records or keeps itself. */
    private static final Set<String> NOT_HANDED_IN = Set.of(
            "id",
            "type",
            "graph",
            "label",
            "licenceOpenness",
            "spdx",
            "permits",
            "requires",
            "prohibits",
            "compatibleWith",
            "corroboration",
            "reviewStatus",
            "partOf",
            "reusedBy",
            "reuses",
            "basedOn",
            "assertedBy",
            "duplicateOf",
            "registerCode",
            "gssCodes",
            "administers",
            "nation",
            "forCouncil",
            "region",
            "upperTier",
            "latitude",
            "longitude",
            "replacedBy",
            "replaces",
            "changedBy",
            "resultedFrom",
            "otherIdentifiers",
            "records",
            "source",
            "modified",
            "currentStatus",
            "disputedBy",
            "comment",
            "attributedTo",
            "generatedAt",
            "primarySource",
            "generatedBy",
            "revisionOf",
            "sha256",
            "submissionFormat",
            "revision");

    @ParameterizedTest
    @EnumSource(Entity.class)
    void everyFieldIsInTheContextWithItsProperty(Entity entity) {
        assertThat(entity.fields())
                .allSatisfy(spec -> assertThat(property(spec.name()))
                        .as(spec.name())
                        .isEqualTo(spec.property().getURI()));
    }

    @Test
    void everyNameOfTheContextIsAField() {
        Set<String> fields = new TreeSet<>(NOT_HANDED_IN);
        for (Entity entity : Entity.values()) {
            entity.fields().forEach(spec -> fields.add(spec.name()));
        }
        Set<String> names = new TreeSet<>();
        CONTEXT.forEach((name, value) -> {
            if (!name.startsWith("@") && !isPrefix(value) && Character.isLowerCase(name.charAt(0))) {
                names.add(name);
            }
        });
        assertThat(fields).containsAll(names);
        assertThat(names).containsAll(NOT_HANDED_IN);
    }

    @ParameterizedTest
    @EnumSource(Entity.class)
    void theMainFieldAndTheTypeExist(Entity entity) {
        assertThat(entity.field(entity.mainField())).isPresent();
        assertThat(CONTEXT.getString(entity.typeName()))
                .satisfies(name ->
                        assertThat(expanded(name)).isEqualTo(entity.type().getURI()));
    }

    @Test
    void columnsAreTheNamesInSnakeCase() {
        assertThat(Entity.PROJECT.field("usesDatasets").orElseThrow().column()).isEqualTo("uses_datasets");
        assertThat(Entity.DISTRIBUTION.field("accessURL").orElseThrow().column())
                .isEqualTo("access_url");
    }

    private static boolean isPrefix(JsonValue value) {
        return value instanceof JsonString text && text.getString().matches(".*[#/]");
    }

    private static String property(String name) {
        JsonValue value = CONTEXT.get(name);
        assertThat(value).as("in the context: " + name).isNotNull();
        return expanded(value instanceof JsonObject term ? term.getString("@id") : ((JsonString) value).getString());
    }

    private static String expanded(String compact) {
        String[] parts = compact.split(":", 2);
        return compact.startsWith("http") ? compact : CONTEXT.getString(parts[0]) + parts[1];
    }
}
