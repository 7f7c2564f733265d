package org.localreuse.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.resolve.Resolution.Candidate;

/**
 * The names in the reference graphs.
 *
 * @param areas what each council serves, or served last
 */
record ReferenceNames(NameTable councils, NameTable licences, Map<Node, Node> areas) {

    static ReferenceNames read(Base base) {
        Graph councils = ReferenceData.COUNCILS.graph(base);
        Map<Node, Node> areas = new HashMap<>();
        councils.find(Node.ANY, LR.administers.asNode(), Node.ANY)
                .forEachRemaining(triple -> areas.merge(
                        triple.getSubject(),
                        triple.getObject(),
                        // A later code of the same series is the newer one.
                        (one, other) -> one.getURI().compareTo(other.getURI()) > 0 ? one : other));
        return new ReferenceNames(councils(councils), licences(ReferenceData.LICENCES.graph(base)), Map.copyOf(areas));
    }

    private static NameTable councils(Graph graph) {
        NameTable table = new NameTable();
        graph.find(Node.ANY, RDF.type.asNode(), LR.Council.asNode()).forEachRemaining(triple -> {
            Node council = triple.getSubject();
            String iri = council.getURI();
            List<String> names = new ArrayList<>(texts(graph, council, FOAF.name.asNode()));
            names.addAll(texts(graph, council, SKOS.altLabel.asNode()));
            String key = iri.substring(iri.lastIndexOf('/') + 1);
            table.add(new Declaration(Kind.ORGANISATION, council, key, names));
            Candidate candidate = new Candidate(council, names.isEmpty() ? key : names.getFirst(), key);
            texts(graph, council, LR.gssCode.asNode()).forEach(code -> table.addKey(code, candidate));
            names.forEach(name -> table.addPlace(name, candidate));
            graph.find(council, FOAF.homepage.asNode(), Node.ANY)
                    .forEachRemaining(page -> table.addName(page.getObject().getURI(), candidate));
            if (graph.contains(council, LR.until.asNode(), Node.ANY)) {
                table.addGone(candidate);
            }
        });
        return table;
    }

    private static NameTable licences(Graph graph) {
        NameTable table = new NameTable();
        Map<String, Candidate> byKey = new HashMap<>();
        graph.find(Node.ANY, SKOS.inScheme.asNode(), Base.scheme("licence")).forEachRemaining(triple -> {
            Node licence = triple.getSubject();
            List<String> names = new ArrayList<>(texts(graph, licence, SKOS.prefLabel.asNode()));
            names.addAll(texts(graph, licence, SKOS.altLabel.asNode()));
            names.addAll(texts(graph, licence, SKOS.hiddenLabel.asNode()));
            graph.find(licence, SKOS.exactMatch.asNode(), Node.ANY)
                    .forEachRemaining(match -> names.add(match.getObject().getURI()));
            String iri = licence.getURI();
            List.of("legalcode", "deed.en").forEach(page -> names.add(iri + (iri.endsWith("/") ? "" : "/") + page));
            String key = texts(graph, licence, SKOS.notation.asNode()).stream()
                    .findFirst()
                    .orElse(iri.substring(iri.lastIndexOf('/') + 1));
            List.of("", ".html", ".json").forEach(ending -> names.add("https://spdx.org/licenses/" + key + ending));
            table.add(new Declaration(Kind.LICENCE, licence, key, names));
            byKey.put(key, new Candidate(licence, names.isEmpty() ? key : names.getFirst(), key));
        });
        aliases().forEach((alias, key) -> {
            Candidate candidate = Objects.requireNonNull(byKey.get(key), () -> "no such licence: " + key);
            if (!NameForms.isAddress(alias)) {
                table.addKey(alias, candidate);
            }
            table.addName(alias, candidate);
        });
        return table;
    }

    /** English first, so that the first is the one to show. */
    private static List<String> texts(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).toList().stream()
                .map(triple -> triple.getObject())
                .filter(Node::isLiteral)
                .sorted(Comparator.comparing(
                                (Node text) -> !text.getLiteralLanguage().equals("en"))
                        .thenComparing(Node::getLiteralLexicalForm))
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private static Map<String, String> aliases() {
        Map<String, String> aliases = new HashMap<>();
        try (InputStream file =
                        Objects.requireNonNull(ReferenceNames.class.getResourceAsStream("licence-aliases.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        String[] columns = line.split("\t", 2);
                        aliases.put(columns[0], columns[1]);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return aliases;
    }
}
