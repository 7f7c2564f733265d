package org.localreuse.submission;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final Set<String> OPEN =
            Set.of("project", "reuse", "organisation", "dataset", "record", "distribution", "node");

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

    /** Vocabularies and registers of others, whose terms nobody redefines here, whatever type they are given. */
    private static final List<String> NEVER = List.of(
            "http://www.w3.org/",
            "https://www.w3.org/",
            "http://purl.org/",
            "http://schema.org/",
            "http://xmlns.com/",
            "http://schema.theodi.org/",
            "http://www.nationalarchives.gov.uk/doc/",
            "http://creativecommons.org/",
            "http://spdx.org/",
            "http://statistics.data.gov.uk/",
            "http://id.esd.org.uk/",
            "http://publications.europa.eu/resource/authority/");

    private final Base base;
    private final RdfStatements statements;

    SubjectRules(Base base, RdfStatements statements) {
        this.base = base;
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
                : fault(subject.getURI())
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
            if (subject.isURI() && fault(subject.getURI()).isEmpty() && (isOurs(subject) || typed && isWeb(subject))) {
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
        Deque<Node> open = new ArrayDeque<>(allowed);
        while (!open.isEmpty()) {
            for (Triple link : links.getOrDefault(open.pop(), List.of())) {
                Node target = link.getObject();
                boolean part = target.isBlank()
                        || PARTS.contains(link.getPredicate())
                                && isWeb(target)
                                && fault(target.getURI()).isEmpty();
                if (part && allowed.add(target)) {
                    open.push(target);
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

    /** Why nobody but its owner speaks of this IRI; empty if that is not so. */
    private Optional<String> fault(String iri) {
        String things = base.iri() + "id/";
        if (iri.startsWith(things)) {
            String type = iri.substring(things.length()).split("/", 2)[0];
            return OPEN.contains(type)
                    ? Optional.empty()
                    : Optional.of("Only the registry itself speaks of " + type + "s.");
        }
        if (iri.startsWith(base.iri()) || iri.startsWith(Base.DEFAULT.iri())) {
            return Optional.of("Only the registry itself speaks of its vocabulary and its graphs.");
        }
        if (!Iris.isWeb(iri) && !iri.startsWith("urn:")) {
            return Optional.of("An IRI with this scheme cannot be the subject of a statement.");
        }
        return NEVER.stream().anyMatch(iri::startsWith)
                ? Optional.of("This belongs to somebody else's vocabulary or register.")
                : Optional.empty();
    }
}
