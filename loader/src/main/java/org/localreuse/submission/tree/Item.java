package org.localreuse.submission.tree;

import java.util.List;
import java.util.Optional;
import org.localreuse.model.Position;

/** A value as it stands in the input. Scalars keep their characters: what they mean depends on the field. */
public sealed interface Item {

    Position position();

    /** A scalar: text, number or truth value, as written. */
    record Text(Position position, String text) implements Item {}

    /** {@code null}, or nothing where a value could stand. */
    record Nothing(Position position) implements Item {}

    /** Values in order. */
    record Listing(Position position, List<Item> items) implements Item {

        /** Copies the items. */
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** Named values in the order of the input, each name once. */
    record Mapping(Position position, List<Field> fields) implements Item {

        /** Copies the fields. */
        public Mapping {
            fields = List.copyOf(fields);
        }

        /** The value of that name, if it stands there and is not {@link Nothing}. */
        public Optional<Item> get(String name) {
            return fields.stream()
                    .filter(field -> field.name().equals(name))
                    .map(Field::value)
                    .filter(value -> !(value instanceof Nothing))
                    .findFirst();
        }

        /** The value of that name if it is a scalar. */
        public Optional<String> text(String name) {
            return get(name)
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .map(Text::text);
        }
    }

    /**
     * One named value.
     *
     * @param position where the name stands
     * @param label what the input calls it: the name itself, or the CSV column that it was taken from
     */
    record Field(Position position, String name, String label, Item value) {

        /** Called in the input as we call it. */
        public Field(Position position, String name, Item value) {
            this(position, name, name, value);
        }
    }
}
