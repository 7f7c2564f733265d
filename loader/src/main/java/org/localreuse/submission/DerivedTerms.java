package org.localreuse.submission;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.localreuse.ontology.LR;

/** The properties that the registry works out itself and that nobody states. */
public final class DerivedTerms {

    private static final Set<Node> TERMS = Set.of(
            LR.reuses.asNode(),
            LR.reusedBy.asNode(),
            LR.basedOn.asNode(),
            LR.currentStatus.asNode(),
            LR.corroboration.asNode(),
            LR.assertedBy.asNode(),
            RDFS.label.asNode());

    private DerivedTerms() {}

    /** Whether the property is one of them. */
    public static boolean contains(Node property) {
        return TERMS.contains(property);
    }
}
