package org.localreuse.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes what a graph says of one thing as the JSON of the views, with the names of our JSON-LD context: an array is always an
 * array, what is unknown is absent, what belongs to the thing stands in place, anything else is a reference.
 */
public final class JsonFrame {

    private static final int DEPTH = 3;

    private final JsonTerms terms;
    private final References references;

    JsonFrame(JsonTerms terms, References references) {
        this.terms = terms;
        this.references = references;
    }

    /** Everything that the graph says of the root, under the names that the context has for it. */
    public Map<String, Object> of(Graph graph, Node root) {
        return describe(graph, root, terms.terms(), DEPTH);
    }

    /** The same, with some of the members only. */
    Map<String, Object> of(Graph graph, Node root, Set<String> names) {
        List<JsonTerm> wanted = terms.terms().stream()
                .filter(term -> names.contains(term.name()))
                .toList();
        return describe(graph, root, wanted, 1);
    }

    /** How a property is called in JSON; its IRI where the context has no name for it. */
    String nameOf(String property) {
        return terms.terms().stream()
                .filter(term -> !term.reverse() && term.property().hasURI(property))
                .map(JsonTerm::name)
                .findFirst()
                .orElse(property.equals(RDF.type.getURI()) ? "type" : property);
    }

    private Map<String, Object> describe(Graph graph, Node root, List<JsonTerm> wanted, int depth) {
        Map<String, Object> members = new LinkedHashMap<>(references.of(root));
        typeOf(graph, root).ifPresent(type -> members.put("type", type));
        for (JsonTerm term : wanted) {
            List<Node> values = values(graph, root, term);
            if (!values.isEmpty() && !members.containsKey(term.name()) && isToldOf(members, term)) {
                members.put(term.name(), written(graph, term, values, depth));
            }
        }
        return members;
    }

    /** Of a project, the same property is derived: there it says no more than {@code basedOn}. */
    private static boolean isToldOf(Map<String, Object> members, JsonTerm term) {
        return !term.name().equals("source") || "CatalogRecord".equals(members.get("type"));
    }

    /** The name of the class that the root is said to be of; of several the first by name, so that a council is a council. */
    private Optional<String> typeOf(Graph graph, Node root) {
        return graph
                .find(root, RDF.type.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().toString())
                .toList()
                .stream()
                .filter(terms.classes()::containsKey)
                .map(type -> terms.classes().getOrDefault(type, type))
                .min(Comparator.naturalOrder());
    }

    private static List<Node> values(Graph graph, Node root, JsonTerm term) {
        return (term.reverse()
                        ? graph.find(Node.ANY, term.property(), root).mapWith(Triple::getSubject)
                        : graph.find(root, term.property(), Node.ANY).mapWith(Triple::getObject))
                .filterKeep(term::fits).toList().stream()
                        .distinct()
                        .sorted(Terms.BY_IRI)
                        .toList();
    }

    private Object written(Graph graph, JsonTerm term, List<Node> values, int depth) {
        if (term.form() == JsonTerm.Form.TEXT) {
            return byLanguage(values, term.many() || term.name().equals("keywords"));
        }
        if (!term.many()) {
            return written(graph, term, values.getFirst(), depth);
        }
        List<Object> array = new ArrayList<>();
        values.forEach(value -> array.add(written(graph, term, value, depth)));
        return array;
    }

    private Object written(Graph graph, JsonTerm term, Node value, int depth) {
        return switch (term.form()) {
            case CONCEPT ->
                term.concepts()
                        .map(start -> value.getURI().substring(start.length()))
                        .orElse(value.toString());
            case PART ->
                depth > 1 && graph.contains(value, Node.ANY, Node.ANY)
                        ? describe(graph, value, terms.terms(), depth - 1)
                        : references.of(value);
            case REFERENCE -> references.of(value);
            case LINK -> value.toString();
            case TEXT, PLAIN -> plain(value);
        };
    }

    private static Map<String, Object> byLanguage(List<Node> values, boolean many) {
        Map<String, Object> texts = new TreeMap<>();
        for (Node value : values) {
            String language = value.getLiteralLanguage().isEmpty() ? "@none" : value.getLiteralLanguage();
            if (many) {
                texts.merge(language, List.of(value.getLiteralLexicalForm()), JsonFrame::joined);
            } else {
                texts.putIfAbsent(language, value.getLiteralLexicalForm());
            }
        }
        return texts;
    }

    private static Object joined(Object before, Object more) {
        List<Object> all = new ArrayList<>((List<?>) before);
        all.addAll((List<?>) more);
        return all;
    }

    /** Numbers and truth values as such; a date keeps the precision it was given in. */
    static Object plain(Node literal) {
        Object value =
                literal.getLiteral().isWellFormed() ? literal.getLiteralValue() : literal.getLiteralLexicalForm();
        if (XSDDatatype.XSDdecimal.equals(literal.getLiteralDatatype())) {
            BigDecimal number = new BigDecimal(literal.getLiteralLexicalForm()).stripTrailingZeros();
            return number.scale() < 0 ? number.setScale(0) : number;
        }
        return value instanceof Number || value instanceof Boolean ? value : literal.getLiteralLexicalForm();
    }
}
