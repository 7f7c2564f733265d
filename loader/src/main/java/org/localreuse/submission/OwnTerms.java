package org.localreuse.submission;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.submission.RdfStatements.Statement;

/** Finds terms of our namespace that do not exist: most often a slip of the pen. */
final class OwnTerms {

    private static final Set<String> NAMES = names();

    private OwnTerms() {}

    private static Set<String> names() {
        Graph ontology = ReferenceData.ONTOLOGY.graph(Base.DEFAULT);
        Set<String> names = new TreeSet<>();
        ontology.find(Node.ANY, RDF.type.asNode(), Node.ANY).forEachRemaining(triple -> {
            if (isOurs(triple.getSubject())) {
                names.add(triple.getSubject().getURI().substring(LR.NS.length()));
            }
        });
        return names;
    }

    static void check(RdfStatements statements, Findings findings) {
        for (Statement statement : statements.list()) {
            check(statement.triple().getPredicate(), statement, findings);
            if (statement.triple().getPredicate().equals(RDF.type.asNode())) {
                check(statement.triple().getObject(), statement, findings);
            }
        }
    }

    private static void check(Node term, Statement statement, Findings findings) {
        if (isOurs(term) && !NAMES.contains(term.getURI().substring(LR.NS.length()))) {
            String name = term.getURI().substring(LR.NS.length());
            findings.error(
                    statement.position(),
                    statement.field(),
                    term.getURI(),
                    "The vocabulary has no term “" + name + "”.",
                    Suggestions.ofWords(name, NAMES.stream()));
        }
    }

    private static boolean isOurs(Node term) {
        return term.isURI() && term.getURI().startsWith(LR.NS);
    }
}
