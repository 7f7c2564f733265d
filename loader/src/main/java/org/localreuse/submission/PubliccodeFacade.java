package org.localreuse.submission;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.submission.tree.Item;
import org.localreuse.submission.tree.Item.Field;
import org.localreuse.submission.tree.Item.Listing;
import org.localreuse.submission.tree.Item.Mapping;
import org.localreuse.submission.tree.Item.Nothing;
import org.localreuse.submission.tree.Item.Text;

/**
 * A publiccode.yml as a graph, for the mapping to query: each mapping a node, each key a property, each scalar a text. What SPARQL
 * cannot say well is said here: languages as values, a list of features as one text, a licence expression as its operands.
 */
final class PubliccodeFacade {

    static final String NS = "urn:x-localreuse:publiccode:";

    private final Graph graph = GraphFactory.createDefaultGraph();

    private PubliccodeFacade() {}

    /** The file as a graph whose root is the project; {@code lead} is the name of who answers for it. */
    static Graph of(Mapping root, Node project, String lead) {
        PubliccodeFacade facade = new PubliccodeFacade();
        facade.put(project, "isRoot", NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
        facade.put(project, "lead", text(lead));
        facade.put(project, "nameLanguage", text(language(root)));
        for (Field field : root.fields()) {
            switch (field.name()) {
                case "description" -> facade.sections(project, field.value());
                case "legal" -> facade.legal(project, field.value());
                default -> facade.put(project, field.name(), field.value());
            }
        }
        return facade.graph;
    }

    /** The one language of the file, if it has but one; else English. */
    static String language(Mapping root) {
        List<String> languages = root
                .get("localisation")
                .filter(Mapping.class::isInstance)
                .flatMap(localisation -> ((Mapping) localisation).get("availableLanguages"))
                .map(Describer::items)
                .orElse(List.of())
                .stream()
                .filter(Text.class::isInstance)
                .map(item -> tag(((Text) item).text()))
                .flatMap(Optional::stream)
                .toList();
        return languages.size() == 1 ? languages.getFirst() : "en";
    }

    private static Optional<String> tag(String language) {
        String tag =
                PubliccodeVersions.language(language.strip().replace('_', '-').toLowerCase(Locale.ROOT));
        return tag.matches("[a-z]{2,3}(?:-[a-z0-9]{2,8})*") ? Optional.of(tag) : Optional.empty();
    }

    private void put(Node subject, String key, Item value) {
        switch (value) {
            case Text text
            when !text.text().isBlank() -> put(subject, key, text(text.text().strip()));
            case Text blank -> {}
            case Nothing nothing -> {}
            case Listing listing -> listing.items().forEach(item -> put(subject, key, item));
            case Mapping mapping -> {
                Node node = NodeFactory.createBlankNode();
                put(subject, key, node);
                mapping.fields().forEach(field -> put(node, field.name(), field.value()));
            }
        }
    }

    private void put(Node subject, String key, Node value) {
        graph.add(Triple.create(subject, NodeFactory.createURI(NS + key.replaceAll("[^A-Za-z0-9_-]", "_")), value));
    }

    private void sections(Node project, Item value) {
        Node sections = NodeFactory.createBlankNode();
        put(project, "description", sections);
        if (value instanceof Mapping languages) {
            for (Field field : languages.fields()) {
                if (field.value() instanceof Mapping section
                        && tag(field.name()).isPresent()) {
                    Node node = NodeFactory.createBlankNode();
                    put(sections, "section", node);
                    put(node, "language", text(tag(field.name()).orElse("en")));
                    List.of("localisedName", "shortDescription", "longDescription")
                            .forEach(key -> section.get(key).ifPresent(text -> put(node, key, text)));
                    features(section).ifPresent(list -> put(node, "features", text(list)));
                }
            }
        }
    }

    private static Optional<String> features(Mapping section) {
        return section.get("features")
                .map(Describer::items)
                .map(items -> items.stream()
                        .filter(Text.class::isInstance)
                        .map(item -> "- " + ((Text) item).text().strip())
                        .collect(Collectors.joining("\n")))
                .filter(list -> !list.isEmpty());
    }

    private void legal(Node project, Item value) {
        Node legal = NodeFactory.createBlankNode();
        put(project, "legal", legal);
        if (value instanceof Mapping keys) {
            keys.text("license").filter(text -> !text.isBlank()).ifPresent(text -> {
                LicenceExpression expression = LicenceExpression.of(text);
                expression.operands().forEach(operand -> put(legal, "licence", text(operand)));
                if (expression.compound()) {
                    put(legal, "licenceExpression", text(text.strip()));
                }
            });
        }
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }
}
