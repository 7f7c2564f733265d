package org.localreuse.submission;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Remembers where each subject, and each of its properties, was first met. */
final class PlaceIndex implements Draft.Places {

    private final Map<Node, Map<Node, Place>> places = new HashMap<>();
    private final Map<Node, Entity> entities = new HashMap<>();

    void put(Node subject, Node predicate, Place place) {
        places.computeIfAbsent(subject, any -> new HashMap<>()).putIfAbsent(predicate, place);
    }

    /** Remembers of what kind the subject is, so that a field which it lacks can be told by its name. */
    void put(Node subject, Entity entity) {
        entities.put(subject, entity);
    }

    @Override
    public Optional<Place> of(Node subject, Node predicate) {
        Map<Node, Place> known = places.get(subject);
        if (known == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(known.get(predicate))
                .or(() -> Optional.ofNullable(known.get(RDF.type.asNode()))
                        .map(whole -> lacking(whole, subject, predicate)));
    }

    /** The place of the subject, as that of a field which is not there. */
    private Place lacking(Place whole, Node subject, Node predicate) {
        return Optional.ofNullable(entities.get(subject))
                .flatMap(entity -> entity.fields().stream()
                        .filter(spec -> spec.property().equals(predicate))
                        .map(spec -> FieldWords.of(entity, spec).at(whole.position(), path(whole, spec)))
                        .findFirst())
                .orElse(whole);
    }

    private static String path(Place whole, FieldSpec spec) {
        if (whole.position().row() > 0) {
            return spec.column();
        }
        return whole.path().isEmpty() ? spec.name() : whole.path() + "." + spec.name();
    }
}
