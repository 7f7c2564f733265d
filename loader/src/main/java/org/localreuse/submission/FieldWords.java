package org.localreuse.submission;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.localreuse.model.Position;
import org.localreuse.submission.Draft.Places.Place;

/**
 * What people are told of one field, wherever they meet it: in a report, in a template, in the schema. The words stand in
 * {@code fields.tsv}; a test holds them to the {@linkplain Fields table of fields}.
 *
 * @param label what people call it
 * @param expected what may stand in it, as a phrase
 * @param description what to write in it
 * @param example something that may stand in it; empty for what holds a thing of its own
 */
record FieldWords(String label, String expected, String description, String example) {

    /** About no field. */
    static final FieldWords NONE = new FieldWords("", "", "", "");

    private static final Map<String, FieldWords> TABLE = read();
    private static final Map<Node, FieldWords> BY_PROPERTY = byProperty();
    private static final Map<String, Node> PROPERTIES = properties();

    /** The field at a place of an input that calls it so. */
    Place at(Position position, String path) {
        return new Place(position, path, label, expected);
    }

    /** Of one field of one kind of thing. */
    static FieldWords of(Entity entity, FieldSpec spec) {
        return of(entity.word(), spec.name());
    }

    /** Of one field, {@code id} among them. */
    static FieldWords of(String thing, String field) {
        return TABLE.getOrDefault(thing + "." + field, NONE);
    }

    /** What a property is called where nobody knows of which kind of thing it is said. */
    static FieldWords of(Node property) {
        return BY_PROPERTY.getOrDefault(property, NONE);
    }

    /** The property of the field that people call so: a label never stands for two. */
    static Optional<Node> property(String label) {
        return Optional.ofNullable(PROPERTIES.get(label));
    }

    private static Map<String, Node> properties() {
        Map<String, Node> properties = new HashMap<>();
        for (Entity entity : Entity.values()) {
            entity.fields().forEach(spec -> properties.put(of(entity, spec).label(), spec.property()));
        }
        return properties;
    }

    private static Map<String, FieldWords> read() {
        try (InputStream file = Objects.requireNonNull(FieldWords.class.getResourceAsStream("fields.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<String, FieldWords> table = new HashMap<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                String example = cells.length > 4 ? cells[4] : "";
                table.put(
                        cells[0] + "." + cells[1],
                        new FieldWords(cells[2], expected(cells[0], cells[1]), cells[3], example));
            });
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String expected(String thing, String field) {
        return entity(thing)
                .flatMap(entity -> entity.field(field))
                .map(spec -> Expected.of(spec.value()))
                .orElse("");
    }

    private static Optional<Entity> entity(String word) {
        return Stream.of(Entity.values())
                .filter(entity -> entity.word().equals(word))
                .findFirst();
    }

    private static Map<Node, FieldWords> byProperty() {
        Map<Node, FieldWords> words = new HashMap<>();
        for (Entity entity : Entity.values()) {
            entity.fields().forEach(spec -> words.putIfAbsent(spec.property(), of(entity, spec)));
        }
        return words;
    }
}
