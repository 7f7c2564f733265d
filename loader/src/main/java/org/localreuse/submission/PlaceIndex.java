package org.localreuse.submission;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Remembers where each subject, and each of its properties, was first met. */
final class PlaceIndex implements Draft.Places {

    private final Map<Node, Map<Node, Place>> places = new HashMap<>();

    void put(Node subject, Node predicate, Place place) {
        places.computeIfAbsent(subject, any -> new HashMap<>()).putIfAbsent(predicate, place);
    }

    @Override
    public Optional<Place> of(Node subject, Node predicate) {
        Map<Node, Place> known = places.get(subject);
        if (known == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(known.get(predicate)).or(() -> Optional.ofNullable(known.get(RDF.type.asNode())));
    }
}
