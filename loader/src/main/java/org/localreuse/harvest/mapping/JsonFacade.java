package org.localreuse.harvest.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.localreuse.harvest.RawRecord;
import org.localreuse.model.Position;
import org.localreuse.submission.tree.Item;
import org.localreuse.submission.tree.Item.Field;
import org.localreuse.submission.tree.Item.Listing;
import org.localreuse.submission.tree.Item.Mapping;
import org.localreuse.submission.tree.Item.Nothing;
import org.localreuse.submission.tree.Item.Text;
import org.localreuse.submission.tree.JsonTree;
import org.localreuse.submission.tree.Limits;
import org.localreuse.submission.tree.Refusals;

/**
 * Records in JSON as a plain graph: each object a node, each key a property of the namespace {@code j:}, each scalar a text. A field
 * that holds nothing is named by {@code x:blank}. Lists lose their order.
 */
final class JsonFacade implements Facade {

    static final String NS = "urn:x-localreuse:json:";

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Map<String, Node> properties = new HashMap<>();
    private int objects;

    @Override
    public Added add(int number, RawRecord record) {
        Item root = parsed(record.payload());
        if (!(root instanceof Mapping mapping)) {
            throw Refusals.at(Position.UNKNOWN, "The record is no JSON object.", "");
        }
        Mapping fields = record.model() == RawRecord.Model.CKAN ? CkanExtras.unfolded(mapping) : mapping;
        Node node = Apart.of(number, "");
        graph.add(Triple.create(node, RDF.type.asNode(), X.RECORD));
        Set<Node> used = new HashSet<>();
        for (Field field : fields.fields()) {
            put(node, field.name(), field.value());
            if (!isEmpty(field.value())) {
                used.add(property(field.name()));
            }
        }
        return new Added(node, used);
    }

    private static Item parsed(byte[] payload) {
        try {
            return JsonTree.parse(new ByteArrayInputStream(payload), Limits.STANDARD);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static boolean isEmpty(Item value) {
        return switch (value) {
            case Text text -> text.text().isBlank();
            case Nothing nothing -> true;
            case Listing listing -> listing.items().isEmpty();
            case Mapping mapping -> mapping.fields().isEmpty();
        };
    }

    private void put(Node subject, String key, Item value) {
        switch (value) {
            case Text text
            when !text.text().isBlank() ->
                put(subject, key, NodeFactory.createLiteralString(text.text().strip()));
            case Text blank -> blank(subject, key);
            case Nothing nothing -> blank(subject, key);
            case Listing listing -> listing.items().forEach(item -> put(subject, key, item));
            case Mapping mapping -> {
                Node node = NodeFactory.createBlankNode("o" + objects++);
                put(subject, key, node);
                mapping.fields().forEach(field -> put(node, field.name(), field.value()));
            }
        }
    }

    private void blank(Node subject, String key) {
        graph.add(Triple.create(subject, X.BLANK, NodeFactory.createLiteralString(key)));
    }

    private void put(Node subject, String key, Node value) {
        graph.add(Triple.create(subject, property(key), value));
    }

    private Node property(String key) {
        return properties.computeIfAbsent(
                key, any -> NodeFactory.createURI(NS + key.replaceAll("[^A-Za-z0-9_-]", "_")));
    }

    @Override
    public Graph graph() {
        return graph;
    }
}
