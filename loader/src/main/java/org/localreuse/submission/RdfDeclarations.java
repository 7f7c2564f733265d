package org.localreuse.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.localreuse.ontology.LR;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.Kind;
import org.localreuse.submission.RdfStatements.Statement;

/** What an RDF input declares: whatever it gives one of the types that others may name. */
final class RdfDeclarations {

    private static final Map<Node, Kind> KINDS = Map.of(
            LR.Project.asNode(), Kind.PROJECT,
            LR.Component.asNode(), Kind.COMPONENT,
            Terms.term(Terms.DCAT, "Dataset"), Kind.DATASET,
            Terms.term(Terms.ORG, "Organization"), Kind.ORGANISATION,
            Terms.term(Terms.ORG, "FormalOrganization"), Kind.ORGANISATION,
            Terms.term(Terms.ORG, "OrganizationalCollaboration"), Kind.ORGANISATION);

    private static final Set<Node> NAMES = Set.of(
            Terms.term(Terms.DCT, "title"),
            Terms.term(Terms.FOAF, "name"),
            Terms.term(Terms.SKOS, "altLabel"),
            Terms.term(Terms.SCHEMA, "codeRepository"));

    private RdfDeclarations() {}

    static List<Declaration> of(RdfStatements statements, Minter minter) {
        Map<Node, Kind> kinds = new LinkedHashMap<>();
        Map<Node, List<String>> names = new LinkedHashMap<>();
        for (Statement statement : statements.list()) {
            Triple triple = statement.triple();
            Kind kind = triple.getPredicate().equals(RDF.type.asNode()) ? KINDS.get(triple.getObject()) : null;
            if (kind != null && triple.getSubject().isURI()) {
                kinds.putIfAbsent(triple.getSubject(), kind);
            }
            if (NAMES.contains(triple.getPredicate()) && !triple.getObject().isBlank()) {
                Node name = triple.getObject();
                names.computeIfAbsent(triple.getSubject(), any -> new ArrayList<>())
                        .add(name.isLiteral() ? name.getLiteralLexicalForm() : name.getURI());
            }
        }
        return kinds.entrySet().stream()
                .map(entry -> new Declaration(
                        Objects.requireNonNull(entry.getValue()),
                        entry.getKey(),
                        minter.keyOf(entry.getKey()).replace("/component/", "/"),
                        names.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }
}
