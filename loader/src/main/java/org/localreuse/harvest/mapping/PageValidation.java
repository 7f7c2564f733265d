package org.localreuse.harvest.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.localreuse.validation.Breach;
import org.localreuse.validation.SubmissionValidator;

/**
 * Checks many descriptions at once, and tells each what is wrong with it alone. Those that speak of the same thing are checked in
 * different rounds: what two registries' records say of one dataset need not agree.
 */
record PageValidation(SubmissionValidator validator) {

    private static final Node MODIFIED = DCTerms.modified.asNode();

    /** Stands for the day of the harvest, which is not yet known, where a record has no date. */
    private static final Node SOME_DAY = NodeFactory.createLiteralDT("2000-01-01", XSDDatatype.XSDdate);

    void check(List<Draft> drafts) {
        List<Draft> waiting = drafts;
        while (!waiting.isEmpty()) {
            waiting = round(waiting);
        }
    }

    /** Checks as many as speak of different things, and gives back the rest. */
    private List<Draft> round(List<Draft> drafts) {
        Map<Node, Draft> bySubject = new HashMap<>();
        List<Draft> rest = new ArrayList<>();
        Graph together = GraphFactory.createDefaultGraph();
        for (Draft draft : drafts) {
            Set<Node> subjects = new HashSet<>();
            draft.statements().find().forEachRemaining(triple -> subjects.add(triple.getSubject()));
            if (subjects.stream().anyMatch(bySubject::containsKey)) {
                rest.add(draft);
            } else {
                subjects.forEach(subject -> bySubject.put(subject, draft));
                GraphUtil.addInto(together, draft.statements());
            }
        }
        together.find(Node.ANY, RDF.type.asNode(), DCAT.CatalogRecord.asNode()).toList().stream()
                .map(Triple::getSubject)
                .filter(record -> !together.contains(record, MODIFIED, Node.ANY))
                .forEach(record -> together.add(Triple.create(record, MODIFIED, SOME_DAY)));
        for (Breach breach : validator.validate(together)) {
            Draft concerned = bySubject.get(breach.focus());
            if (concerned != null) {
                concerned.notes().breach(breach);
            }
        }
        return rest;
    }
}
