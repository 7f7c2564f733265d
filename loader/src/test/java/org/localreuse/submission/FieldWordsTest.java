package org.localreuse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localreuse.model.Position;
import org.localreuse.ontology.Base;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.Kind;
import org.localreuse.resolve.NameIndex;

/** There are words for every field, and an example that a reader takes. */
class FieldWordsTest {

    private static final Minter MINTER = new Minter(Base.DEFAULT);
    private static final NameIndex NAMES = Golden.REFERENCE.with(List.of(
            named(Kind.PROJECT, "project/leeds-bins", "leeds-bins"),
            named(Kind.PROJECT, "project/open-bins-leeds", "open-bins-leeds"),
            named(Kind.COMPONENT, "project/leeds-bins/component/app", "leeds-bins/app"),
            named(Kind.ORGANISATION, "organisation/open-innovations", "open-innovations"),
            named(Kind.DATASET, "dataset/datamillnorth/leeds-bin-collections", "datamillnorth/leeds-bin-collections")));

    private static Declaration named(Kind kind, String path, String key) {
        return new Declaration(kind, Base.DEFAULT.id(path.split("/", 2)[0], path.split("/", 2)[1]), key, List.of(key));
    }

    @Test
    void theFileNamesTheFieldsThatThereAreAndNoOther() throws IOException {
        Set<String> fields = new TreeSet<>(List.of("about.attributedTo", "about.source", "about.licence"));
        for (Entity entity : Entity.values()) {
            entity.fields().forEach(spec -> fields.add(entity.word() + "." + spec.name()));
        }
        Stream.of("organisation", "project", "component", "dataset", "reuse").forEach(word -> fields.add(word + ".id"));
        assertThat(names()).isEqualTo(fields);
    }

    private static Set<String> names() throws IOException {
        try (InputStream file = Objects.requireNonNull(FieldWords.class.getResourceAsStream("fields.tsv"))) {
            Set<String> names = new TreeSet<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> assertThat(names.add(cells[0] + "." + cells[1]))
                            .as(Arrays.toString(cells))
                            .isTrue());
            return names;
        }
    }

    @ParameterizedTest
    @EnumSource(Entity.class)
    void everyFieldHasALabelADescriptionAndWhatIsExpected(Entity entity) {
        assertThat(entity.fields()).allSatisfy(spec -> {
            FieldWords words = FieldWords.of(entity, spec);
            assertThat(words.label()).isNotBlank().doesNotEndWith(".");
            assertThat(words.description()).isNotBlank();
            assertThat(words.expected()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(Entity.class)
    void everyExampleIsAValueOfItsField(Entity entity) {
        Findings findings = new Findings(50);
        Values values = new Values(Concepts.read(Base.DEFAULT), NAMES, findings);
        for (FieldSpec spec : entity.fields()) {
            FieldWords words = FieldWords.of(entity, spec);
            boolean nested = spec.value() instanceof Value.Nested;
            assertThat(words.example().isEmpty()).as(spec.name()).isEqualTo(nested);
            if (!nested) {
                values.node(spec.value(), words.example(), words.at(Position.UNKNOWN, spec.name()));
            }
        }
        assertThat(findings.list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Entity.class)
    void aLabelNeverStandsForTwoProperties(Entity entity) {
        assertThat(entity.fields())
                .allSatisfy(spec -> assertThat(
                                FieldWords.property(FieldWords.of(entity, spec).label()))
                        .as(spec.name())
                        .hasValue(spec.property()));
    }

    @Test
    void aFieldThatIsMissingIsKnownByItsNameInTheFormat() {
        PlaceIndex places = new PlaceIndex();
        Describer describer = new Describer(
                MINTER,
                new Values(Concepts.read(Base.DEFAULT), NAMES, new Findings(1)),
                new Findings(1),
                GraphFactory.createDefaultGraph(),
                places);
        var subject = Base.DEFAULT.id("reuse", "LDS--x");
        describer.describe(
                Entity.REUSE,
                subject,
                new org.localreuse.submission.tree.Item.Mapping(Position.row(3, 4), List.of()),
                "");
        var property = Entity.REUSE.field("reuseKinds").orElseThrow().property();
        assertThat(places.of(subject, property)).hasValueSatisfying(place -> {
            assertThat(place.path()).isEqualTo("reuse_kinds");
            assertThat(place.label()).isEqualTo("Kind of reuse");
            assertThat(place.position().row()).isEqualTo(3);
        });
    }
}
