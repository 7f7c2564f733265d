package org.localreuse.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.resolve.NameForms;

/** The concept schemes: each concept by its slug, its IRI, any of its labels, or its number where the scheme numbers them. */
final class Concepts {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    private final Map<String, Scheme> schemes = new HashMap<>();

    private record Scheme(
            Map<String, Node> bySlug, Map<String, Node> byForm, Set<String> labels, Set<Integer> numbers) {}

    private Concepts() {}

    static Concepts read(Base base) {
        Graph graph = ReferenceData.CONCEPTS.graph(base);
        Concepts concepts = new Concepts();
        graph.find(Node.ANY, SKOS.inScheme.asNode(), Node.ANY)
                .forEachRemaining(triple -> concepts.add(graph, triple.getSubject(), last(triple.getObject())));
        return concepts;
    }

    private void add(Graph graph, Node concept, String schemeName) {
        Scheme scheme = schemes.computeIfAbsent(
                schemeName, any -> new Scheme(new TreeMap<>(), new HashMap<>(), new TreeSet<>(), new TreeSet<>()));
        scheme.bySlug().put(last(concept), concept);
        scheme.byForm().put(concept.getURI(), concept);
        Stream.of(SKOS.prefLabel, SKOS.altLabel)
                .flatMap(label -> graph.find(concept, label.asNode(), Node.ANY).toList().stream())
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .forEach(label -> {
                    scheme.labels().add(label);
                    scheme.byForm().putIfAbsent(NameForms.plain(label), concept);
                });
        graph.find(concept, SKOS.notation.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .filterKeep(NUMBER.asMatchPredicate())
                .forEachRemaining(number -> {
                    scheme.byForm().put(number, concept);
                    scheme.numbers().add(Integer.valueOf(number));
                });
    }

    /** The concept that the text stands for in that scheme. */
    Optional<Node> find(String scheme, String text) {
        Scheme known = scheme(scheme);
        return Optional.ofNullable(known.bySlug().get(text))
                .or(() -> Optional.ofNullable(known.byForm().get(text)))
                .or(() -> Optional.ofNullable(known.bySlug().get(NameForms.slug(text))))
                .or(() -> Optional.ofNullable(known.byForm().get(NameForms.plain(text))));
    }

    /** Every slug of a scheme, in the order of the alphabet. */
    List<String> slugs(String scheme) {
        return List.copyOf(scheme(scheme).bySlug().keySet());
    }

    /** Every label of a scheme, as it is written. */
    List<String> labels(String scheme) {
        return List.copyOf(scheme(scheme).labels());
    }

    /** Every number of a scheme; none where it does not number its concepts. */
    List<Integer> numbers(String scheme) {
        return List.copyOf(scheme(scheme).numbers());
    }

    private Scheme scheme(String name) {
        return schemes.getOrDefault(name, new Scheme(Map.of(), Map.of(), Set.of(), Set.of()));
    }

    private static String last(Node iri) {
        return iri.getURI().substring(iri.getURI().lastIndexOf('/') + 1);
    }
}
