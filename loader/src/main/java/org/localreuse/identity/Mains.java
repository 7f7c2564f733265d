package org.localreuse.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdflink.RDFLink;
import org.localreuse.query.QueryLibrary;

/** Which record stands for which others. */
final class Mains {

    private final Map<Node, Node> mains = new HashMap<>();

    /** As the published store has it, on anybody's word. */
    static Mains read(RDFLink link, QueryLibrary queries) {
        Mains mains = new Mains();
        queries.get("duplicates")
                .forEach(
                        link,
                        Map.of(),
                        row -> mains.put(
                                row.node("duplicate").orElseThrow(),
                                row.node("main").orElseThrow()));
        return mains;
    }

    /** One stands for the other from now on; where another stood for it already, that stays. */
    void put(Node duplicate, Node main) {
        mains.putIfAbsent(duplicate, main);
    }

    /** Nothing stands for it any more. */
    void forget(Node duplicate) {
        mains.remove(duplicate);
    }

    /** That of which it is said to be a duplicate. */
    Optional<Node> next(Node dataset) {
        return Optional.ofNullable(mains.get(dataset));
    }

    /** The record that stands for it at last: itself where no other does. Circles, which others may have said, end somewhere. */
    Node of(Node dataset) {
        Set<Node> seen = new HashSet<>();
        Node main = dataset;
        while (seen.add(main)) {
            main = mains.getOrDefault(main, main);
        }
        return main;
    }

    /** Whether it stands for others. */
    boolean isMain(Node dataset) {
        return mains.containsValue(dataset);
    }
}
