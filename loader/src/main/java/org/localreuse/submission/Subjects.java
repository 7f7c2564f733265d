package org.localreuse.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.localreuse.model.Position;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.Kind;
import org.localreuse.resolve.Names;
import org.localreuse.resolve.Resolution;
import org.localreuse.submission.Draft.Places.Place;
import org.localreuse.submission.tree.Item;
import org.localreuse.submission.tree.Item.Mapping;
import org.localreuse.submission.tree.Item.Text;

/** Finds the IRI of each thing that an input describes, and tells others about it. One for each reading of an input. */
final class Subjects {

    private static final Set<Kind> SOURCES = Set.of(Kind.PROJECT, Kind.COMPONENT, Kind.DATASET);

    private final Minter minter;
    private final Map<Node, Position> seen = new HashMap<>();

    Subjects(Minter minter) {
        this.minter = minter;
    }

    /** The subject of one entry of a list; empty, and reported, if none can be found or it was described before. */
    Optional<Node> of(Entity entity, Mapping mapping, Names names, Findings findings, String path) {
        Optional<Node> subject = entity == Entity.REUSE && mapping.get("id").isEmpty()
                ? reuse(mapping, names, findings, path)
                : thing(entity, mapping, findings, path);
        subject.ifPresent(iri -> {
            Position first = seen.putIfAbsent(iri, mapping.position());
            if (first != null) {
                findings.error(mapping.position(), path, iri.getURI(), twice(entity, first), remedy(entity, iri));
            }
        });
        return subject;
    }

    private static String twice(Entity entity, Position first) {
        return entity == Entity.REUSE
                ? "The same reusers and the same source stand in line " + first.line() + " already."
                : "This " + entity.word() + " is described in line " + first.line() + " already.";
    }

    private static String remedy(Entity entity, Node iri) {
        String key = iri.getURI().substring(iri.getURI().lastIndexOf('/') + 1);
        return entity == Entity.REUSE
                ? "Join the two, or if it is another reuse give this one the id “" + key + "--2”."
                : "Join the two, or give one another id.";
    }

    private Optional<Node> thing(Entity entity, Mapping mapping, Findings findings, String path) {
        Optional<Node> subject = quiet(entity, mapping);
        if (subject.isEmpty()) {
            String id = mapping.text("id").orElse("");
            findings.error(
                    mapping.position(), path.isEmpty() ? "id" : path + ".id", id, fault(entity, id), rule(entity));
        }
        return subject;
    }

    private static String fault(Entity entity, String id) {
        return id.isEmpty()
                ? "This " + entity.word() + " has no id."
                : "This cannot be the id of a " + entity.word() + ".";
    }

    private static String rule(Entity entity) {
        return switch (entity) {
            case DATASET ->
                "Write registry and identifier, such as datamillnorth/leeds-bin-collections, or its own web address.";
            case REUSE -> "Leave it out, or write reuser--source--2 for a second reuse of the same.";
            default ->
                "Use small letters, digits and hyphens, such as leeds-bins, or leave it out and give a "
                        + entity.mainField() + ".";
        };
    }

    private Optional<Node> quiet(Entity entity, Mapping mapping) {
        if (mapping.get("id").isPresent()) {
            return mapping.text("id").flatMap(id -> minter.given(entity, id.strip()));
        }
        return entity == Entity.DATASET || entity == Entity.REUSE
                ? Optional.empty()
                : Describer.names(mapping, entity.mainField()).stream()
                        .flatMap(name -> minter.named(entity, name).stream())
                        .findFirst();
    }

    /** Reports only what is missing: a name that does not resolve is reported where the field is read. */
    private Optional<Node> reuse(Mapping mapping, Names names, Findings findings, String path) {
        List<Item> reusers = mapping.get("reusers").map(Describer::items).orElse(List.of());
        List<Item> sources = mapping.get("reuseOf").map(Describer::items).orElse(List.of());
        if (reusers.isEmpty() || sources.isEmpty()) {
            if (reusers.isEmpty()) {
                missing("reusers", mapping, findings, path);
            }
            if (sources.isEmpty()) {
                missing("reuseOf", mapping, findings, path);
            }
            return Optional.empty();
        }
        Optional<List<Node>> bodies = resolved(reusers, Set.of(Kind.ORGANISATION), names);
        Optional<List<Node>> things = resolved(sources, SOURCES, names);
        return bodies.flatMap(who -> things.map(what -> minter.reuse(who, what.getFirst())));
    }

    private static void missing(String name, Mapping mapping, Findings findings, String path) {
        FieldWords words = FieldWords.of(Entity.REUSE.word(), name);
        Place place = mapping.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(field -> words.at(field.position(), Describer.path(path, field)))
                .orElseGet(() -> words.at(mapping.position(), path.isEmpty() ? name : path + "." + name));
        findings.error(place, "", "A reuse must have this, and nothing is given.", "");
    }

    private static Optional<List<Node>> resolved(List<Item> items, Set<Kind> kinds, Names names) {
        List<Node> nodes = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Text text && names.resolve(kinds, text.text()) instanceof Resolution.Found found) {
                nodes.add(found.iri());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(nodes.stream().distinct().toList());
    }

    /** What one entry of a list declares: itself, and the components described in it. */
    List<Declaration> declared(Entity entity, Mapping mapping) {
        Optional<Node> subject = entity == Entity.REUSE ? Optional.empty() : quiet(entity, mapping);
        if (subject.isEmpty()) {
            return List.of();
        }
        Node iri = subject.get();
        List<String> forms = new ArrayList<>(Describer.names(mapping, entity.mainField()));
        forms.addAll(Describer.names(mapping, "otherNames"));
        List<Declaration> declarations = new ArrayList<>();
        if (entity == Entity.PROJECT) {
            for (Item item : mapping.get("components").map(Describer::items).orElse(List.of())) {
                if (item instanceof Mapping component) {
                    component.text("codeRepository").ifPresent(forms::add);
                    declared(iri, component).ifPresent(declarations::add);
                }
            }
        }
        String key = minter.keyOf(iri);
        declarations.addFirst(new Declaration(Kind.valueOf(entity.name()), iri, key, forms));
        return declarations;
    }

    private Optional<Declaration> declared(Node project, Mapping component) {
        return component
                .text("id")
                .filter(Minter::isSlug)
                .or(() -> Describer.slug(component))
                .map(key -> minter.part(project, "component", key))
                .map(iri -> new Declaration(
                        Kind.COMPONENT,
                        iri,
                        minter.keyOf(iri).replace("/component/", "/"),
                        Describer.names(component, "title")));
    }
}
