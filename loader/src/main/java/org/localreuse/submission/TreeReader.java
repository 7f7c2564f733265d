package org.localreuse.submission;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localreuse.model.SubmissionFile;
import org.localreuse.model.SubmissionFormat;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.Names;
import org.localreuse.submission.Draft.Places.Place;
import org.localreuse.submission.tree.Input;
import org.localreuse.submission.tree.Item;
import org.localreuse.submission.tree.Item.Field;
import org.localreuse.submission.tree.Item.Mapping;
import org.localreuse.submission.tree.Item.Nothing;
import org.localreuse.submission.tree.JsonTree;
import org.localreuse.submission.tree.Limits;
import org.localreuse.submission.tree.Refusals;
import org.localreuse.submission.tree.YamlTree;

/** Our own submissions, as YAML or as JSON. Each thing that it lists is an entry. */
final class TreeReader implements SubmissionReader {

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
        EntryReader reader = new EntryReader(minter, concepts, names, limits);
        Findings ofAll = reader.findings();
        About about = about(root, new Values(concepts, names, ofAll), ofAll);
        List<Entry> entries = entries(root, reader);
        if (entries.isEmpty()) {
            ofAll.error(root.position(), "", "", "Nothing is described here.", "Fill one of the lists.");
        }
        List<Entry> taken = ofAll.hasErrors() ? refuseAll(root, ofAll, entries) : entries;
        return new Draft(format, about, taken, List.of(), reader.places());
    }

    /** What is wrong with what is said of all of it keeps all of it out. */
    private static List<Entry> refuseAll(Mapping root, Findings ofAll, List<Entry> entries) {
        entries.forEach(entry -> entry.findings().forEach(ofAll::add));
        return List.of(EntryReader.refused(root.position(), ofAll));
    }

    private List<Entry> entries(Mapping root, EntryReader reader) {
        List<Entry> entries = new ArrayList<>(unknownLists(root, reader));
        for (Entity entity : Entity.listed()) {
            List<Item> items = root.get(entity.list()).map(Describer::items).orElse(List.of());
            for (int i = 0; i < items.size(); i++) {
                if (entries.size() == limits.rows()) {
                    throw Refusals.at(
                            items.get(i).position(),
                            "The file lists more than " + limits.rows() + " things.",
                            "Split it into several files.");
                }
                entries.add(entry(entity, items.get(i), entity.list() + "[" + (i + 1) + "]", reader));
            }
        }
        return entries;
    }

    private static Entry entry(Entity entity, Item item, String path, EntryReader reader) {
        if (item instanceof Mapping mapping) {
            return reader.read(entity, mapping, path);
        }
        Findings findings = reader.findings();
        findings.error(item.position(), path, "", "A mapping of fields is expected here.", "");
        return EntryReader.refused(item.position(), findings);
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

    private static List<Entry> unknownLists(Mapping root, EntryReader reader) {
        List<String> lists = Stream.concat(
                        Stream.of(AboutField.LIST), Entity.listed().stream().map(Entity::list))
                .toList();
        List<Entry> unknown = new ArrayList<>();
        for (Field field : root.fields()) {
            if (!lists.contains(field.name())) {
                Findings findings = reader.findings();
                findings.error(
                        new Place(field.position(), field.name(), "", "one of " + Expected.either(lists)),
                        "",
                        "A submission has no list “" + field.name() + "”.",
                        Suggestions.ofWords(field.name(), lists.stream()));
                unknown.add(EntryReader.refused(field.position(), findings));
            }
        }
        return unknown;
    }

    private static About about(Mapping root, Values values, Findings findings) {
        Optional<Item> about = root.get(AboutField.LIST);
        if (about.isEmpty()) {
            return About.NOTHING;
        }
        if (!(about.get() instanceof Mapping mapping)) {
            findings.error(about.get().position(), AboutField.LIST, "", "A mapping of fields is expected here.", "");
            return About.NOTHING;
        }
        List<String> known = AboutField.names();
        for (Field field : mapping.fields()) {
            if (!known.contains(field.name())) {
                findings.error(
                        new Place(
                                field.position(),
                                AboutField.LIST + "." + field.name(),
                                "",
                                "one of " + Expected.either(known)),
                        "",
                        "There is no such field.",
                        Suggestions.ofWords(field.name(), known.stream()));
            }
        }
        return new About(
                AboutField.ATTRIBUTED_TO.of(mapping, values, findings),
                AboutField.SOURCE.of(mapping, values, findings),
                AboutField.LICENCE.of(mapping, values, findings));
    }
}
