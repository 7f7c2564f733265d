package org.localreuse.harvest.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localreuse.model.Refusal;
import org.localreuse.submission.tree.Item;
import org.localreuse.submission.tree.Item.Field;
import org.localreuse.submission.tree.Item.Listing;
import org.localreuse.submission.tree.Item.Mapping;
import org.localreuse.submission.tree.Item.Text;
import org.localreuse.submission.tree.JsonTree;
import org.localreuse.submission.tree.Limits;

/**
 * The extra fields of a CKAN package, which version 2 of its API gives as a map and version 3 as a list of keys and values, and
 * which some registries give as fields of the package itself: here they always are. What is JSON inside a text is taken out of it.
 */
final class CkanExtras {

    private CkanExtras() {}

    /** The package with its extras among its fields. A field of the package itself goes before an extra of that name. */
    static Mapping unfolded(Mapping root) {
        Optional<Item> extras = root.get("extras");
        if (extras.isEmpty()) {
            return root;
        }
        List<Field> fields = new ArrayList<>(root.fields());
        fields.removeIf(field -> field.name().equals("extras"));
        for (Field extra : fields(extras.get())) {
            boolean given = root.get(extra.name())
                    .filter(value ->
                            !(value instanceof Text text) || !text.text().isBlank())
                    .isPresent();
            if (!given) {
                fields.add(extra);
            }
        }
        return new Mapping(root.position(), fields);
    }

    private static List<Field> fields(Item extras) {
        List<Field> fields = new ArrayList<>();
        if (extras instanceof Mapping map) {
            map.fields()
                    .forEach(field -> fields.add(new Field(field.position(), field.name(), decoded(field.value()))));
        } else if (extras instanceof Listing list) {
            for (Item item : list.items()) {
                if (item instanceof Mapping pair && !isDeleted(pair)) {
                    Optional<String> key = pair.text("key");
                    Optional<Item> value = pair.get("value");
                    if (key.isPresent() && value.isPresent()) {
                        fields.add(new Field(pair.position(), key.get(), decoded(value.get())));
                    }
                }
            }
        }
        return fields;
    }

    private static boolean isDeleted(Mapping pair) {
        return pair.text("state").filter("deleted"::equals).isPresent();
    }

    private static Item decoded(Item value) {
        if (!(value instanceof Text text) || !looksEncoded(text.text().strip())) {
            return value;
        }
        try {
            return JsonTree.parse(
                    new ByteArrayInputStream(text.text().getBytes(StandardCharsets.UTF_8)), Limits.STANDARD);
        } catch (Refusal e) {
            // It only looked like JSON.
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static boolean looksEncoded(String text) {
        return text.length() > 1
                && (text.startsWith("[") && text.endsWith("]")
                        || text.startsWith("{") && text.endsWith("}")
                        || text.startsWith("\"") && text.endsWith("\""));
    }
}
