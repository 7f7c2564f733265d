package org.localreuse.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.Severity;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;
import org.localreuse.resolve.Kind;
import org.localreuse.resolve.NameForms;
import org.localreuse.resolve.Names;
import org.localreuse.resolve.Resolution;
import org.localreuse.submission.tree.Item;
import org.localreuse.submission.tree.Item.Mapping;

/**
 * Puts things in the place of the names that the mapping of a publiccode.yml leaves as text. Only the lead may be new; any other
 * body that the register does not know is reported, and what hangs on it is left out.
 */
final class PubliccodeNames {

    private static final Node FUNDER = Terms.term(Terms.SCHEMA, "funder");
    private static final Node LICENCE = DCTerms.license.asNode();
    private static final Set<Node> BODIES =
            Set.of(LR.leadOrganisation.asNode(), LR.partner.asNode(), LR.reuser.asNode(), FUNDER);

    private final Minter minter;
    private final Names names;
    private final PubliccodeLead lead;
    private final String language;
    private final Node leadNode;
    private final boolean leadIsNew;
    private final List<Finding> notes = new ArrayList<>();
    private final Map<String, Optional<Node>> bodies = new HashMap<>();

    PubliccodeNames(Minter minter, Names names, PubliccodeLead lead, String language) {
        this.minter = minter;
        this.names = names;
        this.lead = lead;
        this.language = language;
        Node minted = minter.named(Entity.ORGANISATION, lead.name())
                .orElseGet(() -> minter.base().id("organisation", "x-" + Iris.digest(lead.name())));
        this.leadNode = body(lead.address()).or(() -> body(lead.name())).orElse(minted);
        // Described by this file, whether or not an earlier load of it has made it known.
        this.leadIsNew = leadNode.equals(minted);
    }

    Node leadNode() {
        return leadNode;
    }

    List<Finding> notes() {
        return notes;
    }

    private Optional<Node> body(String name) {
        return !name.isEmpty() && names.resolve(Kind.ORGANISATION, name) instanceof Resolution.Found found
                ? Optional.of(found.iri())
                : Optional.empty();
    }

    /** The mapped statements with things for names, and the nodes that depend on them under their final IRIs. */
    Graph settle(Graph mapped, Mapping root) {
        Graph settled = GraphFactory.createDefaultGraph();
        Map<Node, Optional<Node>> subjects = new HashMap<>();
        mapped.stream().forEach(triple -> {
            Optional<Node> subject = subjects.computeIfAbsent(triple.getSubject(), node -> subject(node, mapped, root));
            Optional<Node> object = object(triple, mapped, root, settled);
            if (subject.isPresent() && object.isPresent()) {
                settled.add(Triple.create(subject.get(), triple.getPredicate(), object.get()));
            }
        });
        licenceNotStated(settled);
        describeLead(settled);
        return settled;
    }

    private Optional<Node> object(Triple triple, Graph mapped, Mapping root, Graph settled) {
        Node object = triple.getObject();
        if (BODIES.contains(triple.getPredicate())) {
            return named(object.getLiteralLexicalForm(), triple.getPredicate(), root);
        }
        if (triple.getPredicate().equals(LICENCE)) {
            return Optional.of(licence(object.getLiteralLexicalForm(), triple.getSubject(), settled));
        }
        if (triple.getPredicate().equals(LR.reuseOf.asNode()) && object.isLiteral()) {
            return Optional.of(source(object.getLiteralLexicalForm(), settled));
        }
        return object.isURI() && object.getURI().startsWith("urn:x-localreuse:")
                ? subject(object, mapped, root)
                : Optional.of(object);
    }

    private Optional<Node> named(String name, Node property, Mapping root) {
        if (name.equals(lead.name())) {
            return Optional.of(leadNode);
        }
        return bodies.computeIfAbsent(name, any -> bodyOrNote(name, property, root));
    }

    private Optional<Node> bodyOrNote(String name, Node property, Mapping root) {
        Resolution resolution = names.resolve(Kind.ORGANISATION, name);
        if (resolution instanceof Resolution.Found found) {
            return Optional.of(found.iri());
        }
        String key =
                property.equals(LR.reuser.asNode()) ? "usedBy" : property.equals(FUNDER) ? "fundedBy" : "maintenance";
        notes.add(Findings.of(
                Severity.ADVICE,
                FieldWords.NONE.at(root.get(key).map(Item::position).orElse(Position.UNKNOWN), key),
                name,
                "The register cannot tell which organisation this is; what depends on it was left out.",
                candidates(resolution)));
        return Optional.empty();
    }

    private static String candidates(Resolution resolution) {
        List<Resolution.Candidate> candidates = switch (resolution) {
            case Resolution.Found found -> List.of();
            case Resolution.Ambiguous ambiguous -> ambiguous.candidates();
            case Resolution.Unknown unknown -> unknown.nearest();
        };
        return candidates.isEmpty()
                ? "Hand in the organisation first if it belongs in the register."
                : candidates.stream()
                        .map(candidate -> candidate.name() + " (" + candidate.key() + ")")
                        .collect(Collectors.joining(", ", "Perhaps: ", "."));
    }

    /** The final IRI of a reuse or a grant; empty if the body that it needs is not known. */
    private Optional<Node> subject(Node node, Graph mapped, Mapping root) {
        String iri = node.getURI();
        if (iri.startsWith("urn:x-localreuse:grant:")) {
            Node project = mapped.find(Node.ANY, Terms.term(Terms.SCHEMA, "funding"), node)
                    .next()
                    .getSubject();
            return value(mapped, node, FUNDER)
                    .flatMap(name -> named(name.getLiteralLexicalForm(), FUNDER, root))
                    .map(funder -> minter.part(project, "grant", NameForms.slug(minter.keyOf(funder))));
        }
        if (!iri.startsWith("urn:x-localreuse:")) {
            return Optional.of(node);
        }
        Node source = value(mapped, node, LR.reuseOf.asNode()).orElseThrow();
        Node of =
                source.isLiteral() ? source(source.getLiteralLexicalForm(), GraphFactory.createDefaultGraph()) : source;
        return value(mapped, node, LR.reuser.asNode())
                .flatMap(name -> named(name.getLiteralLexicalForm(), LR.reuser.asNode(), root))
                .map(reuser -> minter.reuse(List.of(reuser), of));
    }

    private static Optional<Node> value(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .findFirst();
    }

    /** What the code was taken from: a project known by its repository, else a stub that says the repository and no more. */
    private Node source(String repository, Graph settled) {
        if (names.resolve(Kind.PROJECT, repository) instanceof Resolution.Found found) {
            return found.iri();
        }
        Node stub = PubliccodeReader.repositoryKey(minter, repository)
                .orElseGet(() -> minter.base().id("project", "x-" + Iris.digest(repository)));
        settled.add(Triple.create(
                stub,
                DCTerms.title.asNode(),
                NodeFactory.createLiteralLang(minter.keyOf(stub).replace('-', ' '), "en")));
        settled.add(Triple.create(stub, Terms.term(Terms.SCHEMA, "codeRepository"), NodeFactory.createURI(repository)));
        return stub;
    }

    private Node licence(String text, Node component, Graph settled) {
        if (names.resolve(Kind.LICENCE, text) instanceof Resolution.Found found) {
            return found.iri();
        }
        // An SPDX identifier of a version that the list lacks; what has no version is a placeholder more often than a
        // licence.
        boolean identifier = text.matches("[A-Za-z][A-Za-z0-9.+-]*\\d[A-Za-z0-9.+-]*");
        notes.add(Findings.of(
                Severity.ADVICE,
                FieldWords.NONE.at(Position.UNKNOWN, "legal.license"),
                text,
                "The licence list does not have this licence.",
                identifier ? "It is taken as another open licence; its name is kept." : "Write an SPDX identifier."));
        Node rights = NodeFactory.createURI(component.getURI() + "/rights");
        settled.add(Triple.create(component, DCTerms.rights.asNode(), rights));
        settled.add(Triple.create(rights, RDF.type.asNode(), Entity.RIGHTS.type()));
        settled.add(Triple.create(rights, DCTerms.description.asNode(), NodeFactory.createLiteralLang(text, "en")));
        return names.resolve(Kind.LICENCE, identifier ? "other-open" : "unknown") instanceof Resolution.Found found
                ? found.iri()
                : Base.concept("licence", "unknown");
    }

    private void licenceNotStated(Graph settled) {
        settled.find(Node.ANY, RDF.type.asNode(), LR.Component.asNode()).toList().stream()
                .map(Triple::getSubject)
                .filter(component -> !settled.contains(component, LICENCE, Node.ANY))
                .forEach(component ->
                        settled.add(Triple.create(component, LICENCE, Base.concept("licence", "not-stated"))));
    }

    private void describeLead(Graph settled) {
        if (leadIsNew) {
            settled.add(Triple.create(leadNode, RDF.type.asNode(), Entity.ORGANISATION.type()));
            settled.add(Triple.create(
                    leadNode, Terms.term(Terms.FOAF, "name"), NodeFactory.createLiteralLang(lead.name(), language)));
            if (Iris.isWeb(lead.address()) && Iris.fault(lead.address(), 2_000).isEmpty()) {
                settled.add(Triple.create(
                        leadNode, Terms.term(Terms.FOAF, "homepage"), NodeFactory.createURI(lead.address())));
            }
            notes.add(Findings.of(
                    Severity.ADVICE,
                    FieldWords.NONE.at(lead.position(), lead.path()),
                    lead.name(),
                    lead.isNamed()
                            ? "This organisation is not in the council register and was entered under its name."
                            : "The file does not say who answers for the project; the owner of its repository stands in.",
                    lead.isNamed() ? "Review it." : "Add organisation.name or legal.repoOwner."));
        }
    }
}
