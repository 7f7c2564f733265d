package org.localreuse.harvest.feed;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.canon.RdfCanon;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.jspecify.annotations.Nullable;

/**
 * Writes statements as N-Triples so that the same statements give the same bytes, whatever their order and the names of their blank
 * nodes.
 *
 * @see <a href="https://www.w3.org/TR/rdf-canon/">RDF Dataset Canonicalization</a>
 */
final class CanonicalTriples {

    /** Steps of the algorithm: blank nodes can be tied together so that it would go on for years. */
    private static final int MOST_STEPS = 20_000;

    /** Only the names that the algorithm gives are wanted. */
    private static final RdfQuadConsumer NOWHERE = new RdfQuadConsumer() {
        @Override
        public RdfQuadConsumer quad(
                String subject,
                String predicate,
                String object,
                @Nullable String datatype,
                @Nullable String language,
                @Nullable String direction,
                @Nullable String graph) {
            return this;
        }
    };

    private final Map<Node, String> blanks = new HashMap<>();
    private int steps;

    private CanonicalTriples() {}

    /** The bytes; empty if the blank nodes cannot be told apart with reasonable effort. */
    static Optional<byte[]> of(Set<Triple> statements) {
        return new CanonicalTriples().written(statements);
    }

    private Optional<byte[]> written(Set<Triple> statements) {
        RdfCanon canon = RdfCanon.create("SHA-256", this::step);
        try {
            for (Triple triple : statements) {
                add(canon, triple);
            }
            if (!blanks.isEmpty()) {
                canon.provide(NOWHERE);
                Map<String, String> names = canon.mapping();
                blanks.replaceAll((node, name) -> names.getOrDefault(name, name));
            }
        } catch (RdfConsumerException e) {
            throw new IllegalStateException(e);
        } catch (TooManySteps e) {
            return Optional.empty();
        }
        String lines = statements.stream()
                .map(triple -> text(triple.getSubject()) + " " + text(triple.getPredicate()) + " "
                        + text(triple.getObject()) + " .\n")
                .sorted()
                .collect(Collectors.joining());
        return Optional.of(lines.getBytes(StandardCharsets.UTF_8));
    }

    private void add(RdfCanon canon, Triple triple) {
        Node object = triple.getObject();
        String subject = name(triple.getSubject());
        String predicate = triple.getPredicate().getURI();
        if (object.isLiteral()) {
            String language = object.getLiteralLanguage();
            canon.quad(
                    subject,
                    predicate,
                    object.getLiteralLexicalForm(),
                    object.getLiteralDatatypeURI(),
                    language.isEmpty() ? null : language,
                    null,
                    null);
        } else {
            canon.quad(subject, predicate, name(object), null, null, null, null);
        }
    }

    private String name(Node node) {
        return node.isBlank() ? blanks.computeIfAbsent(node, blank -> "_:b" + blanks.size()) : node.getURI();
    }

    private String text(Node node) {
        String name = blanks.get(node);
        return name == null ? NodeFmtLib.strNT(node) : name;
    }

    private void step() {
        if (++steps > MOST_STEPS) {
            throw new TooManySteps();
        }
    }

    private static final class TooManySteps extends IllegalStateException {
        private static final long serialVersionUID = 1L;
    }
}
