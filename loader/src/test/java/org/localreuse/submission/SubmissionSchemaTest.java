package org.localreuse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.localreuse.model.SubmissionFile;
import org.localreuse.model.SubmissionFormat;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.ontology.Vocabulary;
import org.localreuse.sample.SampleRegister;
import org.localreuse.submission.tree.Input;
import org.localreuse.submission.tree.Item;
import org.localreuse.submission.tree.Limits;
import org.localreuse.submission.tree.YamlTree;

/** The schema says what the shapes say, takes what the readers take, and refuses what they refuse. */
class SubmissionSchemaTest {

    private static final String TEXT = SubmissionSchema.json(Base.DEFAULT);
    private static final JsonObject JSON =
            Json.createReader(new StringReader(TEXT)).readObject();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);
    private static final Graph SHAPES = Vocabulary.shapes();
    private static final Graph CONCEPTS = ReferenceData.CONCEPTS.graph(Base.DEFAULT);

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    /** The same tree as JSON, every scalar as text. */
    private static String json(SubmissionFile yaml) {
        Item root = Input.read(yaml, Limits.STANDARD, text -> YamlTree.parse(text, Limits.STANDARD));
        return json(root).toString();
    }

    private static JsonValue json(Item item) {
        return switch (item) {
            case Item.Text text -> Json.createValue(text.text());
            case Item.Nothing nothing -> JsonValue.NULL;
            case Item.Listing listing -> {
                JsonArrayBuilder array = Json.createArrayBuilder();
                listing.items().forEach(each -> array.add(json(each)));
                yield array.build();
            }
            case Item.Mapping mapping -> {
                JsonObjectBuilder object = Json.createObjectBuilder();
                mapping.fields().forEach(field -> object.add(field.name(), json(field.value())));
                yield object.build();
            }
        };
    }

    @Test
    void saysWhatItIsAndWhereItIsServed() {
        assertThat(JSON.getString("$schema")).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        String own = SubmissionSchema.json(new Base("http://registry.example/"));
        assertThat(own).contains("\"$id\" : \"http://registry.example/schema/submission.json\"");
        assertThat(JSON.getJsonObject("$defs")
                        .getJsonObject("reuse")
                        .getJsonObject("properties")
                        .getJsonObject("reusers")
                        .getString("title"))
                .isEqualTo("Who reused it");
    }

    @Test
    void takesTheExamples() throws Exception {
        assertThat(errors(asListed(new String(Golden.bytes("yaml/in.json"), StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(errors(asListed(json(Golden.file("yaml/in.yaml"))))).isEmpty();
        String document = Files.readString(Path.of("../docs/handing-in.md"));
        String example = document.split("```yaml file=leeds-bins.yaml\n")[1].split("```")[0];
        assertThat(errors(json(Golden.text("leeds-bins.yaml", example)))).isEmpty();
    }

    /** The readers do not mind capital letters in words of a list; the schema knows the words as they are listed. */
    private static String asListed(String json) {
        assertThat(json).contains("\"App\"");
        return json.replace("\"App\"", "\"app\"");
    }

    static Stream<SubmissionFile> sample() {
        return SampleRegister.files().stream().filter(file -> Golden.READERS.formatOf(file) == SubmissionFormat.YAML);
    }

    @ParameterizedTest
    @MethodSource("sample")
    void takesTheSampleRegister(SubmissionFile file) {
        assertThat(errors(json(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                     | nothing in it
            {"projects": [{"id": "p"}]}                                            | a project without its fields
            {"projects": [{"title": "P", "description": "D", "leads": "LDS", "stage": "lives"}]} | no such stage
            {"projects": [{"title": "P", "description": "D", "leads": [], "stage": "live"}]} | nobody leads
            {"projects": [{"title": " ", "description": "D", "leads": "LDS", "stage": "live"}]} | a blank title
            {"projects": [{"title": "P", "description": "D", "leads": "LDS", "stage": "live", "stagge": "x"}]} | no such field
            {"reuses": [{"reusers": "LDS", "reuseOf": ["a", "b"], "reuseKinds": "adoption", "status": "live"}]} | two sources
            {"reuses": [{"reusers": "LDS", "reuseOf": "a", "reuseKinds": "adoption", "status": "live", "since": "May"}]} | no date
            {"reuses": [{"reusers": "LDS", "reuseOf": "a", "reuseKinds": "adoption", "status": "live", "lastConfirmed": "2020"}]} | no day
            {"reuses": [{"reusers": "LDS", "reuseOf": "a", "reuseKinds": "adoption", "status": "live", "evidence": "here"}]} | no address
            {"datasets": [{"title": "T", "description": "D"}]}                     | a dataset without an id
            {"organisations": [{"id": "Upper Case", "name": "N"}]}                 | no slug
            {"organisations": [{"name": {"english": "N"}}]}                        | no language
            {"reusess": []}                                                        | no such list
            """)
    void refusesWhatAReaderOrAShapeRefuses(String json, String reason) {
        assertThat(errors(json)).as(reason).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"projects": {"title": {"en": "P", "cy": "P"}, "description": "D", "leads": "LDS", "stage": "live", "since": 2016}}
            {"projects": [{"title": "P", "description": "D", "leads": ["LDS", null], "stage": "live", "problem": null, "page": ""}]}
            {"projects": [{"title": "P", "description": "D", "leads": "LDS", "stage": "live", "services": [524, "525"]}]}
            {"reuses": [{"reusers": "LDS", "reuseOf": "a", "reuseKinds": ["adoption"], "status": "live", "barriers": ["third-party-rights"]}]}
            {"reuses": null, "organisations": [{"name": "N", "type": "Partnership"}]}
            """)
    void takesEverySpellingThatAReaderTakes(String json) {
        assertThat(errors(json)).isEmpty();
        assertThat(Golden.draft(Golden.text(
                                "x.json", json.replace("\"a\"", "\"https://w3id.org/localreuse/id/project/p\"")))
                        .entries())
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Entity.class)
    void asksForWhatTheShapesAskFor(Entity entity) {
        Set<String> required = new TreeSet<>();
        entity.fields().stream()
                .filter(spec -> constraint(entity, spec, SHACL.minCount))
                .forEach(spec -> required.add(spec.name()));
        if (entity == Entity.DATASET) {
            required.add("id");
        }
        Set<String> said = new TreeSet<>();
        JsonObject definition = JSON.getJsonObject("$defs").getJsonObject(entity.word());
        if (definition.containsKey("required")) {
            definition
                    .getJsonArray("required")
                    .getValuesAs(jakarta.json.JsonString::getString)
                    .forEach(said::add);
        }
        assertThat(said).isEqualTo(required);
    }

    @ParameterizedTest
    @EnumSource(Entity.class)
    void allowsSeveralValuesWhereTheShapesDo(Entity entity) {
        for (FieldSpec spec : entity.fields()) {
            if (constraint(entity, spec, SHACL.maxCount)) {
                assertThat(spec.many()).as(spec.name()).isFalse();
            }
        }
    }

    /** Each list of concepts in a shape is the list in the schema, word for word. */
    @ParameterizedTest
    @EnumSource(Entity.class)
    void offersTheConceptsThatTheShapesTake(Entity entity) {
        for (FieldSpec spec : entity.fields()) {
            shapes(entity, spec)
                    .flatMap(shape -> SHAPES.find(shape, SHACL.node, Node.ANY).toList().stream())
                    .map(triple -> triple.getObject().getURI())
                    .filter(list -> list.contains("#In-") && !list.endsWith("-licence"))
                    .forEach(list -> assertThat(enumOf(entity, spec))
                            .as(spec.name())
                            .isEqualTo(slugs(list.substring(list.indexOf("#In-") + 4))));
        }
    }

    private static Set<String> slugs(String scheme) {
        Set<String> slugs = new TreeSet<>();
        CONCEPTS.find(Node.ANY, SKOS.inScheme.asNode(), Base.scheme(scheme))
                .forEachRemaining(
                        triple -> slugs.add(triple.getSubject().getURI().replaceFirst(".*/", "")));
        assertThat(slugs).isNotEmpty();
        return slugs;
    }

    private static Set<String> enumOf(Entity entity, FieldSpec spec) {
        String field = JSON.getJsonObject("$defs")
                .getJsonObject(entity.word())
                .getJsonObject("properties")
                .getJsonObject(spec.name())
                .toString();
        String scheme = ((Value.Concept) spec.value()).scheme();
        assertThat(field).contains("\"#/$defs/list-" + scheme + "\"");
        Set<String> words = new TreeSet<>();
        JSON.getJsonObject("$defs")
                .getJsonObject("list-" + scheme)
                .getJsonArray("anyOf")
                .getJsonObject(0)
                .getJsonArray("enum")
                .getValuesAs(jakarta.json.JsonString::getString)
                .forEach(words::add);
        return words;
    }

    private static boolean constraint(Entity entity, FieldSpec spec, Node constraint) {
        return shapes(entity, spec)
                .anyMatch(shape -> SHAPES.contains(shape, constraint, Node.ANY)
                        && SHAPES.contains(shape, SHACL.severity, SHACL.Violation));
    }

    private static Stream<Node> shapes(Entity entity, FieldSpec spec) {
        return SHAPES.find(Node.ANY, SHACL.targetClass, entity.type()).toList().stream()
                .filter(triple -> SHAPES.contains(triple.getSubject(), RDF.type.asNode(), SHACL.NodeShape))
                .flatMap(triple -> SHAPES.find(triple.getSubject(), SHACL.property, Node.ANY).toList().stream())
                .map(triple -> triple.getObject())
                .filter(shape -> SHAPES.contains(shape, SHACL.path, spec.property()));
    }
}
