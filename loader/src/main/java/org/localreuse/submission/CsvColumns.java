package org.localreuse.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.localreuse.model.Position;
import org.localreuse.submission.tree.CsvRow;
import org.localreuse.submission.tree.CsvText;
import org.localreuse.submission.tree.Item;
import org.localreuse.submission.tree.Item.Field;
import org.localreuse.submission.tree.Item.Listing;
import org.localreuse.submission.tree.Item.Mapping;
import org.localreuse.submission.tree.Item.Text;
import org.localreuse.submission.tree.Refusals;

/** What each column of a CSV file means, and a row as the mapping that YAML would have written. */
final class CsvColumns {

    private static final Pattern NUMBERED = Pattern.compile("([a-z]+)_(\\d{1,3})(?:_(.+))?");
    private static final Pattern LANGUAGE = Pattern.compile("(.+)_([a-z]{2})");

    private final Entity entity;
    private final List<Column> columns;

    /**
     * Where a cell goes.
     *
     * @param header as the file writes it
     * @param outer the nested thing's field, or empty
     * @param number which of the nested things
     */
    private record Column(String header, Optional<FieldSpec> outer, int number, FieldSpec field, String language) {}

    /** Put there by {@link RefusedRows}: when the rows come back it says nothing. */
    static final String REASON = "error";

    private static final FieldSpec ID = new FieldSpec("id", Terms.term("", "id"), new Value.PlainText(), false);

    private CsvColumns(Entity entity, List<Column> columns) {
        this.entity = entity;
        this.columns = columns;
    }

    Entity entity() {
        return entity;
    }

    /**
     * Finds out which list this is, by the file name or else by the columns.
     *
     * @throws org.localreuse.model.Refusal if it is none, or if a column is not known
     */
    static CsvColumns of(String fileName, CsvText csv) {
        Entity entity = named(fileName).or(() -> likeliest(csv.header())).orElseThrow(() -> unknownList(csv));
        List<Column> columns = new ArrayList<>();
        for (String header : csv.header()) {
            columns.add(column(entity, header)
                    .orElseThrow(() -> Refusals.at(
                            Position.line(1),
                            "The column “" + header + "” is not known for " + entity.list() + ".",
                            Suggestions.ofWords(header, names(entity)))));
        }
        return new CsvColumns(entity, columns);
    }

    private static RuntimeException unknownList(CsvText csv) {
        return Refusals.at(
                Position.line(1),
                "The columns "
                        + String.join(", ", csv.header().stream().limit(8).toList())
                        + " are those of none of our lists.",
                "Name the file projects.csv, reuses.csv, datasets.csv or organisations.csv; columns are parted by commas,"
                        + " semicolons or tabs.");
    }

    private static Optional<Entity> named(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        List<Entity> named = Entity.listed().stream()
                .filter(entity -> name.matches("(?i)(.*[^a-z])?" + entity.list() + "([^a-z].*)?\\.csv(\\.gz)?"))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** The list that knows most of the columns, if it knows at least two and half of them. */
    private static Optional<Entity> likeliest(List<String> header) {
        Entity best = Entity.PROJECT;
        long most = 0;
        for (Entity entity : Entity.listed()) {
            long known = header.stream()
                    .filter(name -> column(entity, name).isPresent())
                    .count();
            if (known > most) {
                best = entity;
                most = known;
            }
        }
        return most >= 2 && most * 2 >= header.size() ? Optional.of(best) : Optional.empty();
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of("id"), entity.fields().stream().map(CsvColumns::example));
    }

    private static String example(FieldSpec spec) {
        return spec.value() instanceof Value.Nested nested && spec.many()
                ? nested.entity().word() + "_1"
                : spec.column();
    }

    private static Optional<Column> column(Entity entity, String header) {
        if (header.equals("id") || header.equals(REASON)) {
            return Optional.of(new Column(header, Optional.empty(), 0, ID, ""));
        }
        return plain(entity, header, header, Optional.empty(), 0)
                .or(() -> numbered(entity, header))
                .or(() -> single(entity, header))
                .or(() -> first(entity, header));
    }

    private static Optional<Column> plain(
            Entity entity, String header, String name, Optional<FieldSpec> outer, int number) {
        Optional<FieldSpec> exact = entity.fields().stream()
                .filter(spec -> spec.column().equals(name) && !(spec.value() instanceof Value.Nested))
                .findFirst();
        if (exact.isPresent()) {
            return Optional.of(new Column(header, outer, number, exact.get(), ""));
        }
        Matcher language = LANGUAGE.matcher(name);
        return language.matches()
                ? entity.fields().stream()
                        .filter(spec -> spec.column().equals(language.group(1)))
                        .filter(spec -> spec.value() instanceof Value.LanguageText)
                        .map(spec -> new Column(header, outer, number, spec, language.group(2)))
                        .findFirst()
                : Optional.empty();
    }

    /** {@code barrier_1}, {@code barrier_1_resolution}, {@code barrier_1_description_cy}. */
    private static Optional<Column> numbered(Entity entity, String header) {
        Matcher matcher = NUMBERED.matcher(header);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(2));
        for (FieldSpec spec : entity.fields()) {
            if (spec.many()
                    && spec.value() instanceof Value.Nested nested
                    && nested.entity().word().equals(matcher.group(1))) {
                String name = matcher.group(3);
                return name == null
                        ? nested.entity()
                                .field(nested.entity().mainField())
                                .map(main -> new Column(header, Optional.of(spec), number, main, ""))
                        : name.equals("id")
                                ? Optional.of(new Column(header, Optional.of(spec), number, ID, ""))
                                : plain(nested.entity(), header, name, Optional.of(spec), number);
            }
        }
        return Optional.empty();
    }

    /** {@code contact_team_name}. */
    private static Optional<Column> single(Entity entity, String header) {
        return entity.fields().stream()
                .filter(spec -> !spec.many() && header.startsWith(spec.column() + "_"))
                .flatMap(spec -> spec.value() instanceof Value.Nested nested
                        ? plain(
                                nested.entity(),
                                header,
                                header.substring(spec.column().length() + 1),
                                Optional.of(spec),
                                1)
                                .stream()
                        : Stream.empty())
                .findFirst();
    }

    /** {@code access_url} of a dataset: a field that only one kind of nested thing has means the first of them. */
    private static Optional<Column> first(Entity entity, String header) {
        List<Column> found = new ArrayList<>();
        for (FieldSpec spec : entity.fields()) {
            if (spec.many() && spec.value() instanceof Value.Nested nested) {
                plain(nested.entity(), header, header, Optional.of(spec), 1).ifPresent(found::add);
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** How many cells a row must have. */
    int count() {
        return columns.size();
    }

    /** The row as a mapping whose labels are the column names. */
    Mapping mapping(CsvRow row) {
        Position position = row.position();
        Fieldset all = new Fieldset(position);
        Map<String, Map<Integer, Fieldset>> nested = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String cell = row.cells().get(i).strip();
            Column column = columns.get(i);
            if (cell.isEmpty() || column.header().equals(REASON)) {
                continue;
            }
            Fieldset target = column.outer()
                    .map(outer -> nested.computeIfAbsent(outer.name(), any -> new TreeMap<>())
                            .computeIfAbsent(column.number(), any -> new Fieldset(position)))
                    .orElse(all);
            target.add(column.field(), column.header(), column.language(), value(column.field(), cell, position));
        }
        nested.forEach((name, things) -> all.fields.add(new Field(
                position,
                name,
                new Listing(
                        position,
                        things.values().stream().<Item>map(Fieldset::mapping).toList()))));
        return all.mapping();
    }

    private static Item value(FieldSpec spec, String cell, Position position) {
        if (!spec.many() || cell.indexOf('|') < 0) {
            return new Text(position, cell);
        }
        return new Listing(
                position,
                Arrays.stream(cell.split("\\|"))
                        .map(part -> (Item) new Text(position, part.strip()))
                        .toList());
    }

    /** Fields of one thing while its row is being read; the languages of one text come together. */
    private static final class Fieldset {

        private final Position position;
        private final List<Field> fields = new ArrayList<>();

        Fieldset(Position position) {
            this.position = position;
        }

        void add(FieldSpec spec, String header, String language, Item value) {
            Item item = spec.value() instanceof Value.LanguageText
                    ? new Mapping(
                            position, List.of(new Field(position, language.isEmpty() ? "en" : language, header, value)))
                    : value;
            fields.add(new Field(position, spec.name(), header, item));
        }

        Mapping mapping() {
            return new Mapping(position, fields);
        }
    }
}
