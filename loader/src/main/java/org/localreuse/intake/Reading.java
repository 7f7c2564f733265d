package org.localreuse.intake;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.ontology.Vocabulary;
import org.localreuse.resolve.NameIndex;
import org.localreuse.submission.SubmissionReader;
import org.localreuse.submission.SubmissionReaders;
import org.localreuse.validation.SubmissionValidator;

/**
 * What reading an input takes, whatever the register holds: every format, the shapes, the names of the reference data. Takes a
 * moment to make; immutable.
 */
public record Reading(SubmissionReader readers, SubmissionValidator validator, NameIndex reference) {

    /** For a register with that base. */
    public static Reading of(Base base) {
        Graph reference = GraphFactory.createDefaultGraph();
        for (ReferenceData part : ReferenceData.values()) {
            GraphUtil.addInto(reference, part.graph(base));
        }
        return new Reading(
                new SubmissionReaders(base),
                new SubmissionValidator(Vocabulary.shapes(), reference),
                NameIndex.ofReferenceData(base));
    }
}
