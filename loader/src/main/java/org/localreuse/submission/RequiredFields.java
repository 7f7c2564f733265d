package org.localreuse.submission;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.localreuse.ontology.Vocabulary;

/** Which fields a thing cannot do without, as the shapes say: at least one value, on pain of refusal. */
final class RequiredFields {

    private static final Map<Node, Set<Node>> BY_CLASS = read(Vocabulary.shapes());

    private RequiredFields() {}

    static boolean contains(Entity entity, FieldSpec spec) {
        return BY_CLASS.getOrDefault(entity.type(), Set.of()).contains(spec.property());
    }

    private static Map<Node, Set<Node>> read(Graph shapes) {
        Map<Node, Set<Node>> byClass = new HashMap<>();
        shapes.find(Node.ANY, SHACL.targetClass, Node.ANY)
                .forEachRemaining(target -> shapes.find(target.getSubject(), SHACL.property, Node.ANY)
                        .forEachRemaining(property -> {
                            if (isRequired(shapes, property.getObject())) {
                                shapes.find(property.getObject(), SHACL.path, Node.ANY)
                                        .forEachRemaining(path -> byClass.computeIfAbsent(
                                                        target.getObject(), any -> new HashSet<>())
                                                .add(path.getObject()));
                            }
                        }));
        return byClass;
    }

    private static boolean isRequired(Graph shapes, Node property) {
        return shapes.contains(property, SHACL.minCount, Node.ANY)
                && shapes.contains(property, SHACL.severity, SHACL.Violation);
    }
}
