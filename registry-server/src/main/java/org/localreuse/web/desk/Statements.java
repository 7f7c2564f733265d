package org.localreuse.web.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.rest.Catalogue;
import org.localreuse.web.Addresses;
import org.localreuse.web.Fact;
import org.localreuse.web.Text;
import org.localreuse.web.Value;
import org.localreuse.web.Words;

/** Reads statements out in plain words: of what, which property, which value. */
final class Statements {

    private static final List<Node> NAMES = List.of(DCTerms.title.asNode(), FOAF.name.asNode());

    private static final String KIND = "Is a";
    private static final Comparator<String> KIND_FIRST =
            Comparator.comparing((String label) -> !label.equals(KIND)).thenComparing(Comparator.naturalOrder());

    private final Graph statements;
    private final Catalogue catalogue;
    private final Addresses addresses;
    private final Graph vocabulary = ReferenceData.ONTOLOGY.graph(Base.DEFAULT);

    Statements(Graph statements, Catalogue catalogue, Addresses addresses) {
        this.statements = statements;
        this.catalogue = catalogue;
        this.addresses = addresses;
    }

    /** The things that something is said of, by name; at most so many. */
    List<StatedThing> things(int most) {
        return statements.stream()
                .map(Triple::getSubject)
                .distinct()
                .sorted(Comparator.comparing(this::name).thenComparing(thing -> thing.toString()))
                .limit(most)
                .map(thing -> new StatedThing(value(thing), facts(thing)))
                .toList();
    }

    private List<Fact> facts(Node thing) {
        TreeMap<String, List<Value>> values = new TreeMap<>(KIND_FIRST);
        statements.stream(thing, Node.ANY, Node.ANY)
                .map(Triple::getPredicate)
                .distinct()
                .forEach(property -> values.put(label(property), values(thing, property)));
        return values.entrySet().stream()
                .map(entry -> new Fact(entry.getKey(), entry.getValue(), List.of()))
                .toList();
    }

    private List<Value> values(Node thing, Node property) {
        return statements.stream(thing, property, Node.ANY)
                .map(Triple::getObject)
                .map(this::value)
                .sorted(Comparator.comparing(Value::text))
                .toList();
    }

    private Value value(Node node) {
        if (node.isLiteral()) {
            return new Value(new Text(Words.of(node), node.getLiteralLanguage()), "");
        }
        String href = node.isURI() ? addresses.of(node.getURI()) : "";
        return new Value(new Text(name(node), ""), isReadable(node, href) ? href : "");
    }

    /** What waits has no page of its own yet. */
    private boolean isReadable(Node node, String href) {
        return !href.startsWith("/")
                || href.startsWith("/concept/")
                || catalogue.references().label(node).isPresent();
    }

    private String name(Node node) {
        if (!node.isURI()) {
            return "described without a name";
        }
        return NAMES.stream()
                .flatMap(property -> statements.stream(node, property, Node.ANY))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst()
                .or(() -> catalogue.references().label(node))
                .or(() -> label(vocabulary, node))
                .orElseGet(() -> key(node));
    }

    /** The property in words: {@code reuse of}. */
    private String label(Node property) {
        if (property.equals(RDF.type.asNode())) {
            return KIND;
        }
        String words = label(vocabulary, property).orElseGet(() -> inWords(property));
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static Optional<String> label(Graph graph, Node node) {
        return graph.stream(node, RDFS.label.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    /** {@code accessURL} as {@code access url}. */
    private static String inWords(Node property) {
        return property.getLocalName().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.UK);
    }

    private String key(Node node) {
        String href = addresses.of(node.getURI());
        return href.startsWith("/") ? href.substring(href.lastIndexOf('/') + 1).replace("--", " – ") : node.getURI();
    }
}
