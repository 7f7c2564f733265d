package org.localreuse.harvest.mapping;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.localreuse.model.Source;
import org.localreuse.resolve.Names;
import org.localreuse.submission.Minter;

/**
 * The description of one dataset while it is being made.
 *
 * @param dataset what it is about
 * @param statements so far
 */
record Draft(Source source, Names names, Minter minter, Node dataset, Graph statements, Texts texts, Notes notes) {

    void say(Node subject, Node property, Node value) {
        statements.add(Triple.create(subject, property, value));
    }

    void say(Node property, Node value) {
        say(dataset, property, value);
    }

    void type(Node subject, Node type) {
        say(subject, RDF.type.asNode(), type);
    }

    boolean says(Node subject, Node property) {
        return statements.contains(subject, property, Node.ANY);
    }

    /** A text that is no language's, such as an identifier; empty if nothing is left of it without contact details. */
    Optional<Node> code(String field, String text) {
        String left = texts.clean(field, text);
        return left.isEmpty() ? Optional.empty() : Optional.of(NodeFactory.createLiteralString(left));
    }

    /** The addresses among these; the others are noted. */
    List<Node> addresses(String field, List<String> said) {
        return said.stream()
                .flatMap(text -> {
                    Optional<Node> address = Addresses.find(text);
                    if (address.isEmpty()) {
                        notes.hint(
                                field,
                                texts.clean(field, text),
                                "This is not a web address and was left out.",
                                "Begin it with https:// or http://.");
                    }
                    return address.stream();
                })
                .distinct()
                .toList();
    }
}
