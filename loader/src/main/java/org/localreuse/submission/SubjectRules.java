package org.localreuse.submission;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.localreuse.model.Position;
import org.localreuse.ontology.Base;
import org.localreuse.submission.RdfStatements.Statement;

/**
 * What an RDF submission may speak of: things that the registry names on request (projects, reuses, organisations, datasets and
 * their parts), and datasets, distributions and records with IRIs of their own that it describes as such.
 */
final class SubjectRules {

    private static final Set<Node> OWN_IRI_TYPES = Set.of(
            Terms.term(Terms.DCAT, "Dataset"),
            Terms.term(Terms.DCAT, "DatasetSeries"),
            Terms.term(Terms.DCAT, "Distribution"),
            Terms.term(Terms.DCAT, "CatalogRecord"),
            Terms.term(Terms.DCAT, "DataService"));

    /** Links to things that only exist with what is linked from. */
    private static final Set<Node> PARTS = Set.of(
            Terms.term(Terms.DCAT, "distribution"),
            Terms.term(Terms.DCAT, "contactPoint"),
            Terms.term(Terms.DCT, "rights"),
            Terms.term(Terms.DCT, "temporal"),
            Terms.term(Terms.ADMS, "identifier"));

    private final Base base;
    private final OpenSubjects open;
    private final RdfStatements statements;

    SubjectRules(Base base, RdfStatements statements) {
        this.base = base;
        this.open = new OpenSubjects(base);
        this.statements = statements;
    }

    /** Reports, once each, the subjects that this submission may not speak of. */
    void check(Findings findings) {
        Set<Node> allowed = allowed();
        Set<Node> reported = new HashSet<>();
        for (Statement statement : statements.list()) {
            Node subject = statement.triple().getSubject();
            if (!allowed.contains(subject) && reported.add(subject)) {
                report(subject, statement.position(), findings);
            }
        }
    }

    private void report(Node subject, Position position, Findings findings) {
        String told = subject.isURI() ? subject.getURI() : "";
        String message = subject.isBlank()
                ? "A blank node belongs to nothing that this file describes."
                : open.fault(subject.getURI())
                        .orElse("Nothing is said of what this is, and it is not named under " + base.iri() + "id/.");
        findings.error(position, "", told, message, remedy(subject));
    }

    private static String remedy(Node subject) {
        return subject.isBlank()
                ? "Link to it from a project, reuse, organisation or dataset."
                : "Describe things of the registry, or datasets: those have the type dcat:Dataset.";
    }

    private Set<Node> allowed() {
        Set<Node> allowed = new HashSet<>();
        Map<Node, List<Triple>> links = new HashMap<>();
        for (Statement statement : statements.list()) {
            Triple triple = statement.triple();
            Node subject = triple.getSubject();
            boolean typed =
                    triple.getPredicate().equals(RDF.type.asNode()) && OWN_IRI_TYPES.contains(triple.getObject());
            if (subject.isURI()
                    && open.fault(subject.getURI()).isEmpty()
                    && (isOurs(subject) || typed && isWeb(subject))) {
                allowed.add(subject);
            }
            boolean record = typed && triple.getObject().getURI().endsWith("CatalogRecord");
            if (subject.isBlank() && record) {
                allowed.add(subject);
            }
            if (!triple.getObject().isLiteral()) {
                links.computeIfAbsent(subject, any -> new ArrayList<>()).add(triple);
            }
        }
        Deque<Node> waiting = new ArrayDeque<>(allowed);
        while (!waiting.isEmpty()) {
            for (Triple link : links.getOrDefault(waiting.pop(), List.of())) {
                Node target = link.getObject();
                boolean part = target.isBlank()
                        || PARTS.contains(link.getPredicate())
                                && isWeb(target)
                                && open.fault(target.getURI()).isEmpty();
                if (part && allowed.add(target)) {
                    waiting.push(target);
                }
            }
        }
        return allowed;
    }

    private boolean isOurs(Node subject) {
        return subject.getURI().startsWith(base.iri() + "id/");
    }

    private static boolean isWeb(Node subject) {
        return Iris.isWeb(subject.getURI());
    }
}
