package org.localreuse.submission;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.localreuse.resolve.Kind;
import org.localreuse.submission.Draft.Places.Place;
import org.localreuse.submission.tree.Item;
import org.localreuse.submission.tree.Item.Mapping;
import org.localreuse.submission.tree.Item.Text;

/** What an input says of itself. */
enum AboutField {
    ATTRIBUTED_TO("attributedTo", new Value.Reference(EnumSet.of(Kind.ORGANISATION))),
    SOURCE("source", new Value.Page()),
    LICENCE("licence", new Value.Reference(EnumSet.of(Kind.LICENCE)));

    /** Under which name a submission says it. */
    static final String LIST = "about";

    private final String field;
    private final Value value;

    AboutField(String field, Value value) {
        this.field = field;
        this.value = value;
    }

    /** What an input calls it. */
    String field() {
        return field;
    }

    Value value() {
        return value;
    }

    static List<String> names() {
        return Stream.of(values()).map(each -> each.field).toList();
    }

    Optional<Node> of(Mapping about, Values values, Findings findings) {
        Optional<Item> item = about.get(field);
        if (item.isEmpty()) {
            return Optional.empty();
        }
        Place place = new Place(
                item.get().position(),
                LIST + "." + field,
                FieldWords.of(LIST, field).label(),
                Expected.of(value));
        if (item.get() instanceof Text text) {
            return values.node(value, text.text(), place);
        }
        findings.error(place, "", "Plain text is expected here.", "");
        return Optional.empty();
    }
}
