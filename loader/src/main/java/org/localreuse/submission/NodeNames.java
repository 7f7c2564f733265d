package org.localreuse.submission;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.localreuse.ontology.Base;
import org.localreuse.resolve.Kind;
import org.localreuse.resolve.Names;
import org.localreuse.resolve.Resolution;
import org.localreuse.submission.RdfStatements.Statement;

/**
 * Gives every blank node an IRI that depends on what is said of it and by whom it is linked, so that the same bytes give the same
 * statements. Nodes that cannot be told apart in a few rounds are numbered in the order of the file: the work is bounded, however
 * the graph is made.
 *
 * @see <a href="https://www.w3.org/TR/rdf11-concepts/#section-skolemization">RDF 1.1 Concepts, section 3.5</a>
 */
final class NodeNames {

    private static final int ROUNDS = 4;
    private static final Node LICENCE = Terms.term(Terms.DCT, "license");

    private final Base base;
    private final List<Statement> statements;

    NodeNames(Base base, RdfStatements statements) {
        this.base = base;
        this.statements = statements.list();
    }

    /** The statements without blank nodes, licences under their usual IRIs. */
    Stream<Statement> named(Names names) {
        Map<Node, Node> iris = iris();
        return statements.stream().map(statement -> {
            Triple triple = statement.triple();
            Node object = iris.getOrDefault(triple.getObject(), triple.getObject());
            Node value = triple.getPredicate().equals(LICENCE) ? licence(object, names) : object;
            Node subject = iris.getOrDefault(triple.getSubject(), triple.getSubject());
            return new Statement(Triple.create(subject, triple.getPredicate(), value), statement.position());
        });
    }

    private static Node licence(Node given, Names names) {
        String text = given.isURI() ? given.getURI() : given.isLiteral() ? given.getLiteralLexicalForm() : "";
        return names.resolve(Kind.LICENCE, text) instanceof Resolution.Found found ? found.iri() : given;
    }

    private Map<Node, Node> iris() {
        Map<Node, String> hashes = hashes();
        Map<Node, Node> iris = new HashMap<>();
        Map<String, Integer> taken = new HashMap<>();
        hashes.forEach((node, hash) -> {
            int count = taken.merge(hash, 1, Integer::sum);
            iris.put(node, base.id("node", count == 1 ? hash : hash + "-" + count));
        });
        return iris;
    }

    /** Colour refinement: each round a node's hash takes in those of its neighbours. In the order of the file. */
    private Map<Node, String> hashes() {
        Map<Node, String> hashes = new LinkedHashMap<>();
        for (Statement statement : statements) {
            Triple triple = statement.triple();
            Stream.of(triple.getSubject(), triple.getObject())
                    .filter(Node::isBlank)
                    .forEach(node -> hashes.put(node, ""));
        }
        List<Triple> about = statements.stream()
                .map(Statement::triple)
                .filter(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank())
                .toList();
        for (int round = 0; round < ROUNDS && !hashes.isEmpty(); round++) {
            Set<String> before = new HashSet<>(hashes.values());
            refine(hashes, about);
            if (new HashSet<>(hashes.values()).size() == before.size() && round > 1) {
                break;
            }
        }
        return hashes;
    }

    private static void refine(Map<Node, String> hashes, List<Triple> about) {
        Map<Node, Long> sums = new HashMap<>();
        for (Triple triple : about) {
            String subject = colour(triple.getSubject(), hashes);
            String object = colour(triple.getObject(), hashes);
            String predicate = triple.getPredicate().getURI();
            if (triple.getSubject().isBlank()) {
                add(sums, triple.getSubject(), ">" + predicate + " " + object);
            }
            if (triple.getObject().isBlank()) {
                add(sums, triple.getObject(), "<" + predicate + " " + subject);
            }
        }
        hashes.replaceAll((node, hash) -> Iris.digest(hash + " " + sums.getOrDefault(node, 0L)));
    }

    /** Sums do not depend on the order in which statements are met. */
    private static void add(Map<Node, Long> sums, Node node, String link) {
        sums.merge(node, Long.parseUnsignedLong(Iris.digest(link), 16), Long::sum);
    }

    private static String colour(Node node, Map<Node, String> hashes) {
        return node.isBlank() ? "_:" + hashes.getOrDefault(node, "") : node.toString();
    }
}
