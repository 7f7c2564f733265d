package org.localreuse.submission;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.model.SubmissionFile;
import org.localreuse.model.SubmissionFormat;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.Kind;
import org.localreuse.resolve.Names;
import org.localreuse.submission.tree.Input;
import org.localreuse.submission.tree.Item;
import org.localreuse.submission.tree.Item.Field;
import org.localreuse.submission.tree.Item.Mapping;
import org.localreuse.submission.tree.Item.Nothing;
import org.localreuse.submission.tree.Item.Text;
import org.localreuse.submission.tree.JsonTree;
import org.localreuse.submission.tree.Limits;
import org.localreuse.submission.tree.Refusals;
import org.localreuse.submission.tree.YamlTree;

/** Our own submissions, as YAML or as JSON. The whole input is one entry. */
final class TreeReader implements SubmissionReader {

    /** Stands in for a subject that could not be named, so that the rest of its entry is read and reported as well. */
    static final Node NAMELESS = NodeFactory.createURI("urn:x-localreuse:nameless");

    private static final String ABOUT = "about";

    private final SubmissionFormat format;
    private final Minter minter;
    private final Concepts concepts;
    private final Limits limits;

    TreeReader(SubmissionFormat format, Minter minter, Concepts concepts, Limits limits) {
        this.format = format;
        this.minter = minter;
        this.concepts = concepts;
        this.limits = limits;
    }

    @Override
    public List<Declaration> declarations(SubmissionFile file) {
        Mapping root = root(file);
        Subjects subjects = new Subjects(minter);
        List<Declaration> declarations = new ArrayList<>();
        for (Entity entity : Entity.listed()) {
            for (Item item : root.get(entity.list()).map(Describer::items).orElse(List.of())) {
                if (item instanceof Mapping mapping) {
                    declarations.addAll(subjects.declared(entity, mapping));
                }
            }
        }
        return declarations;
    }

    @Override
    public Draft read(SubmissionFile file, Names names) {
        Mapping root = root(file);
        Findings findings = new Findings(limits.findings());
        Graph statements = GraphFactory.createDefaultGraph();
        PlaceIndex places = new PlaceIndex();
        Values values = new Values(concepts, names, findings);
        Describer describer = new Describer(minter, values, findings, statements, places);
        Subjects subjects = new Subjects(minter);
        refuseUnknownLists(root, findings);
        for (Entity entity : Entity.listed()) {
            List<Item> items = root.get(entity.list()).map(Describer::items).orElse(List.of());
            for (int i = 0; i < items.size(); i++) {
                String path = entity.list() + "[" + (i + 1) + "]";
                if (items.get(i) instanceof Mapping mapping) {
                    Node subject =
                            subjects.of(entity, mapping, names, findings, path).orElse(NAMELESS);
                    describer.describe(entity, subject, mapping, path);
                } else {
                    findings.error(items.get(i).position(), path, "", "A mapping of fields is expected here.", "");
                }
            }
        }
        About about = about(root, values, findings);
        if (statements.isEmpty() && !findings.hasErrors()) {
            findings.error(root.position(), "", "", "Nothing is described here.", "Fill one of the lists.");
        }
        Graph taken = findings.hasErrors() ? GraphFactory.createDefaultGraph() : statements;
        Entry entry = new Entry(root.position(), taken, findings.list());
        return new Draft(format, about, List.of(entry), List.of(), places);
    }

    private Mapping root(SubmissionFile file) {
        Item root = Input.read(file, limits, this::parse);
        return switch (root) {
            case Mapping mapping -> mapping;
            case Nothing nothing -> throw Refusals.at(nothing.position(), "The file is empty.", "");
            default ->
                throw Refusals.at(
                        root.position(),
                        "A submission begins with names of lists, such as projects or reuses.",
                        "See the documentation on handing in.");
        };
    }

    private Item parse(InputStream text) throws IOException {
        return format == SubmissionFormat.JSON ? JsonTree.parse(text, limits) : YamlTree.parse(text, limits);
    }

    private static void refuseUnknownLists(Mapping root, Findings findings) {
        List<String> lists = Stream.concat(
                        Stream.of(ABOUT), Entity.listed().stream().map(Entity::list))
                .toList();
        for (Field field : root.fields()) {
            if (!lists.contains(field.name())) {
                findings.error(
                        field.position(),
                        field.name(),
                        "",
                        "A submission has no list “" + field.name() + "”.",
                        "Nearest: " + String.join(", ", Concepts.nearest(lists.stream(), field.name())) + ".");
            }
        }
    }

    private static About about(Mapping root, Values values, Findings findings) {
        Optional<Item> about = root.get(ABOUT);
        if (about.isEmpty()) {
            return About.NOTHING;
        }
        if (!(about.get() instanceof Mapping mapping)) {
            findings.error(about.get().position(), ABOUT, "", "A mapping of fields is expected here.", "");
            return About.NOTHING;
        }
        List<String> known = AboutField.names();
        for (Field field : mapping.fields()) {
            if (!known.contains(field.name())) {
                findings.error(
                        field.position(),
                        ABOUT + "." + field.name(),
                        "",
                        "There is no such field.",
                        "One of: " + String.join(", ", known) + ".");
            }
        }
        return new About(
                AboutField.ATTRIBUTED_TO.of(mapping, values, findings),
                AboutField.SOURCE.of(mapping, values, findings),
                AboutField.LICENCE.of(mapping, values, findings));
    }

    /** What an input says of itself. */
    private enum AboutField {
        ATTRIBUTED_TO("attributedTo", new Value.Reference(EnumSet.of(Kind.ORGANISATION))),
        SOURCE("source", new Value.Page()),
        LICENCE("licence", new Value.Reference(EnumSet.of(Kind.LICENCE)));

        private final String field;
        private final Value value;

        AboutField(String field, Value value) {
            this.field = field;
            this.value = value;
        }

        static List<String> names() {
            return Stream.of(values()).map(each -> each.field).toList();
        }

        Optional<Node> of(Mapping about, Values values, Findings findings) {
            Optional<Item> item = about.get(field);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            String path = ABOUT + "." + field;
            if (item.get() instanceof Text text) {
                return values.node(value, text.text(), text.position(), path);
            }
            findings.error(item.get().position(), path, "", "Plain text is expected here.", "");
            return Optional.empty();
        }
    }
}
