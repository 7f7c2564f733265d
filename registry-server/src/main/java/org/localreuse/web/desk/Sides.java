package org.localreuse.web.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.localreuse.ontology.LR;

/** Whose word counts on a reuse: the reuser's, and that of who leads or publishes what was reused. */
final class Sides {

    private static final List<Node> OWNERS = List.of(LR.leadOrganisation.asNode(), DCTerms.publisher.asNode());

    private Sides() {}

    /** The reusers first. */
    static Set<Node> of(Graph facts, Node reuse) {
        Set<Node> sides =
                new LinkedHashSet<>(objects(facts, reuse, LR.reuser.asNode()).toList());
        objects(facts, reuse, LR.reuseOf.asNode())
                .flatMap(source -> Stream.concat(Stream.of(source), objects(facts, source, DCTerms.isPartOf.asNode())))
                .flatMap(source -> OWNERS.stream().flatMap(owner -> objects(facts, source, owner)))
                .forEach(sides::add);
        return sides;
    }

    private static Stream<Node> objects(Graph facts, Node subject, Node property) {
        return facts.stream(subject, property, Node.ANY).map(Triple::getObject);
    }
}
