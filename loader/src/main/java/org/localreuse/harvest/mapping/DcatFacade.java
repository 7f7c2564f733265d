package org.localreuse.harvest.mapping;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.localreuse.harvest.RawRecord;
import org.localreuse.model.Position;
import org.localreuse.submission.Terms;
import org.localreuse.submission.tree.Refusals;

/** Datasets in DCAT as they came, slips of the pen mended, each dataset with what belongs to it set apart from the others. */
final class DcatFacade implements Facade {

    private static final List<List<String>> SPELLINGS = Table.rows("spellings.tsv");

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Map<Node, Node> mended = new HashMap<>();

    @Override
    public Added add(int number, RawRecord record) {
        Graph statements = parsed(record.payload());
        Node dataset = dataset(record.key(), statements)
                .orElseThrow(() -> Refusals.at(
                        Position.UNKNOWN,
                        "The record does not tell which dataset it is about.",
                        "Describe one dcat:Dataset in it."));
        Set<Node> described = new HashSet<>();
        Set<Node> fields = new HashSet<>();
        statements.find().forEachRemaining(triple -> {
            described.add(triple.getSubject());
            fields.add(triple.getPredicate());
        });
        statements
                .find()
                .forEachRemaining(triple -> graph.add(Triple.create(
                        apart(triple.getSubject(), number, described),
                        triple.getPredicate(),
                        apart(triple.getObject(), number, described))));
        fields.remove(RDF.type.asNode());
        Node node = apart(dataset, number, described);
        graph.add(Triple.create(node, RDF.type.asNode(), X.RECORD));
        return new Added(node, fields);
    }

    private static Node apart(Node node, int number, Set<Node> described) {
        if (node.isBlank()) {
            return NodeFactory.createBlankNode(number + "-" + node.getBlankNodeLabel());
        }
        return node.isURI() && described.contains(node) ? Apart.of(number, node.getURI()) : node;
    }

    private Graph parsed(byte[] payload) {
        Graph raw = GraphFactory.createDefaultGraph();
        try {
            RDFParser.source(new ByteArrayInputStream(payload))
                    .lang(Lang.NTRIPLES)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .checking(false)
                    .parse(raw);
        } catch (RiotException e) {
            throw Refusals.at(Position.UNKNOWN, "The statements of the record cannot be read.", "", e);
        }
        Graph statements = GraphFactory.createDefaultGraph();
        raw.find()
                .forEachRemaining(triple -> statements.add(Triple.create(
                        mended(triple.getSubject()), mended(triple.getPredicate()), mended(triple.getObject()))));
        return statements;
    }

    private Node mended(Node node) {
        return node.isURI() ? mended.computeIfAbsent(node, DcatFacade::mend) : node;
    }

    private static Node mend(Node node) {
        String iri = node.getURI();
        for (List<String> spelling : SPELLINGS) {
            String wrong = spelling.get(0);
            boolean namespace = wrong.endsWith("/") || wrong.endsWith("#");
            if (namespace ? iri.startsWith(wrong) && !iri.equals(wrong) : iri.equals(wrong)) {
                return mend(NodeFactory.createURI(spelling.get(1) + iri.substring(wrong.length())));
            }
        }
        return node;
    }

    /** The dataset that the key names; else the only one; else the one that no other links to as a part of itself. */
    private static Optional<Node> dataset(String key, Graph statements) {
        List<Node> datasets = Stream.of(DCAT.Dataset.asNode(), Terms.term(Terms.DCAT, "DatasetSeries"))
                .flatMap(type -> statements.find(Node.ANY, RDF.type.asNode(), type).toList().stream())
                .map(Triple::getSubject)
                .distinct()
                .toList();
        Node identifier = NodeFactory.createLiteralString(key);
        Node iri = NodeFactory.createURI(key);
        Optional<Node> named = datasets.stream()
                .filter(node -> node.equals(iri) || statements.contains(node, DCTerms.identifier.asNode(), identifier))
                .findFirst();
        return named.or(() -> datasets.size() == 1
                ? Optional.of(datasets.getFirst())
                : only(datasets.stream()
                        .filter(node ->
                                datasets.stream().noneMatch(other -> statements.contains(other, Node.ANY, node)))
                        .toList()));
    }

    private static Optional<Node> only(List<Node> nodes) {
        return nodes.size() == 1 ? Optional.of(nodes.getFirst()) : Optional.empty();
    }

    @Override
    public Graph graph() {
        return graph;
    }
}
