package org.localreuse.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.localreuse.submission.tree.CsvLine;

/** A CSV file to start from: every column of one list, with a row that shows what to write. */
public final class CsvTemplate {

    /** Fields whose example would not be true of what the row is about. */
    private static final Set<String> LEFT_EMPTY = Set.of(
            "organisation.members",
            "organisation.memberOf",
            "organisation.otherPages",
            "organisation.identifiers",
            "organisation.sameRegisterEntry",
            "organisation.until",
            "project.producesDatasets",
            "project.until",
            "outcome.currency",
            "reuse.id",
            "reuse.results",
            "reuse.reusedParts",
            "reuse.until");

    private final Entity entity;
    private final List<Column> columns;

    private CsvTemplate(Entity entity) {
        this.entity = entity;
        this.columns = Stream.concat(
                        Stream.of(id(entity, "")), entity.fields().stream().flatMap(spec -> columns(entity, spec)))
                .toList();
    }

    /**
     * One column.
     *
     * @param name as the header row writes it
     * @param label what people call it
     * @param required whether a row without it is refused; of a column of something numbered, if the row has such a thing at all
     * @param several whether several values may stand in it, split by {@code |}
     * @param expected what may stand in it, as a phrase
     * @param description what to write in it
     * @param example what the example row has; may be empty
     */
    public record Column(
            String name,
            String label,
            boolean required,
            boolean several,
            String expected,
            String description,
            String example) {}

    /** The names of the lists that there are templates for: {@code organisations}, {@code projects} and so on. */
    public static List<String> lists() {
        return Entity.listed().stream().map(Entity::list).toList();
    }

    /** The template of a list, if there is such a list. */
    public static Optional<CsvTemplate> of(String list) {
        return Entity.listed().stream()
                .filter(entity -> entity.list().equals(list))
                .findFirst()
                .map(CsvTemplate::new);
    }

    /** What to call the file: by its name the list is known. */
    public String fileName() {
        return entity.list() + ".csv";
    }

    /** Every column, in the order of the header row. */
    public List<Column> columns() {
        return columns;
    }

    /** The header row and the example row. */
    public String csv() {
        return CsvLine.MARK
                + CsvLine.of(columns.stream().map(Column::name).toList(), ',')
                + CsvLine.of(columns.stream().map(Column::example).toList(), ',');
    }

    private static Stream<Column> columns(Entity entity, FieldSpec spec) {
        return spec.value() instanceof Value.Nested nested
                ? nested(spec, nested.entity()).stream()
                : Stream.of(column(entity, spec, spec.column()));
    }

    /** {@code contact_team_name}; {@code barrier_1} and {@code barrier_1_resolution}, of which more are numbered on. */
    private static List<Column> nested(FieldSpec outer, Entity inner) {
        String prefix = outer.many() ? inner.word() + "_1" : outer.column();
        List<Column> columns = new ArrayList<>();
        if (inner == Entity.COMPONENT) {
            columns.add(id(inner, prefix + "_"));
        }
        for (FieldSpec spec : inner.fields()) {
            boolean main = outer.many() && spec.name().equals(inner.mainField());
            columns.add(column(inner, spec, main ? prefix : prefix + "_" + spec.column()));
        }
        return columns;
    }

    private static Column column(Entity entity, FieldSpec spec, String name) {
        FieldWords words = FieldWords.of(entity, spec);
        return new Column(
                name,
                words.label(),
                RequiredFields.contains(entity, spec),
                spec.many(),
                words.expected(),
                words.description(),
                LEFT_EMPTY.contains(entity.word() + "." + spec.name()) ? "" : words.example());
    }

    private static Column id(Entity entity, String prefix) {
        FieldWords words = FieldWords.of(entity.word(), "id");
        boolean required = entity == Entity.DATASET;
        String example = LEFT_EMPTY.contains(entity.word() + ".id") ? "" : words.example();
        return new Column(prefix + "id", words.label(), required, false, "an id", words.description(), example);
    }
}
