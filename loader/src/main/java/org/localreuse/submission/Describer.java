package org.localreuse.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.localreuse.model.Position;
import org.localreuse.resolve.Kind;
import org.localreuse.resolve.NameForms;
import org.localreuse.submission.Draft.Places.Place;
import org.localreuse.submission.tree.Item;
import org.localreuse.submission.tree.Item.Field;
import org.localreuse.submission.tree.Item.Listing;
import org.localreuse.submission.tree.Item.Mapping;
import org.localreuse.submission.tree.Item.Text;

/** Writes the statements that one mapping makes about one thing, and about the things described inside it. */
final class Describer {

    private static final Set<String> COMMON = Set.of("id", "type");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");

    private final Minter minter;
    private final Values values;
    private final Findings findings;
    private final Graph statements;
    private final PlaceIndex places;

    Describer(Minter minter, Values values, Findings findings, Graph statements, PlaceIndex places) {
        this.minter = minter;
        this.values = values;
        this.findings = findings;
        this.statements = statements;
        this.places = places;
    }

    /** Describes the subject by every field of the mapping; what is wrong goes to the findings. */
    void describe(Entity entity, Node subject, Mapping mapping, String path) {
        boolean partnership =
                entity == Entity.ORGANISATION && mapping.get("members").isPresent()
                        || mapping.text("type").filter("Partnership"::equals).isPresent();
        Node type = partnership ? Terms.term(Terms.ORG, "OrganizationalCollaboration") : entity.type();
        add(subject, RDF.type.asNode(), type, FieldWords.NONE.at(mapping.position(), path));
        places.put(subject, entity);
        for (Field field : mapping.fields()) {
            Optional<FieldSpec> spec = entity.field(field.name());
            if (spec.isPresent()) {
                Place place = FieldWords.of(entity, spec.get()).at(field.position(), path(path, field));
                field(subject, spec.get(), field, place);
            } else if (!COMMON.contains(field.name())) {
                unknown(entity, field, path);
            }
        }
        mapping.text("type")
                .filter(given -> !given.equals(entity.typeName()))
                .filter(given -> !(entity == Entity.ORGANISATION && given.equals("Partnership")))
                .ifPresent(given -> findings.error(
                        mapping.position(),
                        path,
                        given,
                        "The type of a " + entity.word() + " is " + entity.typeName() + ".",
                        "Leave it out."));
    }

    static String path(String path, Field field) {
        boolean flat = path.isEmpty() || !field.label().equals(field.name());
        return flat ? field.label() : path + "." + field.label();
    }

    private void unknown(Entity entity, Field field, String path) {
        List<String> known = entity.fields().stream().map(FieldSpec::name).toList();
        String article = "aeiou".indexOf(entity.word().charAt(0)) < 0 ? "A " : "An ";
        findings.error(
                new Place(field.position(), path(path, field), "", "one of " + Expected.either(known)),
                "",
                article + entity.word() + " has no field “" + field.name() + "”.",
                Suggestions.ofWords(field.name(), known.stream()));
    }

    private void field(Node subject, FieldSpec spec, Field field, Place place) {
        List<Item> items = items(field.value());
        if (items.size() > 1 && !spec.many()) {
            findings.error(place, "", "Only one value is expected here, not " + items.size() + ".", "");
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String path = field.value() instanceof Listing ? place.path() + "[" + (i + 1) + "]" : place.path();
            Place exact = new Place(item.position(), path, place.label(), place.expected());
            value(new Slot(subject, spec, i + 1, exact), item);
        }
    }

    /** The values, whether they stand in a list or alone; {@code null} and {@code ""} are none. */
    static List<Item> items(Item value) {
        List<Item> items = value instanceof Listing listing ? listing.items() : List.of(value);
        return items.stream().filter(Describer::isSomething).toList();
    }

    private static boolean isSomething(Item item) {
        return switch (item) {
            case Item.Nothing nothing -> false;
            case Text text -> !text.text().isBlank();
            case Listing listing -> true;
            case Mapping mapping -> true;
        };
    }

    /** Where a value goes: the how-manieth of which field of what. */
    private record Slot(Node subject, FieldSpec spec, int number, Place place) {}

    private void value(Slot slot, Item item) {
        switch (item) {
            case Mapping mapping when slot.spec().value() instanceof Value.LanguageText -> texts(slot, mapping);
            case Mapping mapping
            when slot.spec().value() instanceof Value.Nested nested -> nested(slot, nested.entity(), mapping);
            case Text text when slot.spec().value() instanceof Value.Nested nested -> bare(slot, nested.entity(), text);
            case Text text -> plain(slot, slot.spec().value(), text);
            default ->
                findings.error(
                        slot.place(),
                        "",
                        "Plain text is expected here, not a " + (item instanceof Listing ? "list" : "mapping") + ".",
                        "");
        }
    }

    private void plain(Slot slot, Value value, Text text) {
        values.node(value, text.text(), slot.place())
                .ifPresent(node -> add(slot.subject(), slot.spec().property(), node, slot.place()));
    }

    private void texts(Slot slot, Mapping byLanguage) {
        for (Field field : byLanguage.fields()) {
            String path = path(slot.place().path(), field);
            if (!LANGUAGE.matcher(field.name()).matches()) {
                String message = "A language is expected, such as en or cy.";
                findings.error(at(slot, field.position(), path), field.name(), message, "");
                continue;
            }
            for (Item item : items(field.value())) {
                Place place = at(slot, item.position(), path);
                if (item instanceof Text text) {
                    Node literal = NodeFactory.createLiteralLang(text.text().strip(), field.name());
                    add(slot.subject(), slot.spec().property(), literal, place);
                } else {
                    findings.error(place, "", "Plain text is expected here.", "");
                }
            }
        }
    }

    private static Place at(Slot slot, Position position, String path) {
        return new Place(position, path, slot.place().label(), slot.place().expected());
    }

    /** A bare value stands for the main field of the thing; a bare component is one described elsewhere. */
    private void bare(Slot slot, Entity entity, Text text) {
        if (entity == Entity.COMPONENT) {
            plain(slot, new Value.Reference(Set.of(Kind.COMPONENT)), text);
            return;
        }
        Field main = new Field(text.position(), entity.mainField(), slot.place().path(), text);
        nested(slot, entity, new Mapping(text.position(), List.of(main)));
    }

    private void nested(Slot slot, Entity entity, Mapping mapping) {
        Node owner = slot.subject();
        String path = slot.place().path();
        Node part = switch (entity) {
            case CONTACT, RIGHTS -> minter.part(owner, entity.word());
            case DISTRIBUTION -> minter.part(owner, "dist", key(mapping, slot.number(), path));
            case COMPONENT -> component(owner, mapping, slot.number(), path);
            default -> minter.part(owner, entity.word(), key(mapping, slot.number(), path));
        };
        add(owner, slot.spec().property(), part, slot.place());
        if (entity == Entity.COMPONENT) {
            add(part, DCTerms.isPartOf.asNode(), owner, slot.place());
        }
        describe(entity, part, mapping, path);
    }

    /** A component goes by its id, else by its title. */
    private Node component(Node project, Mapping mapping, int number, String path) {
        String key = mapping.get("id").isEmpty() ? slug(mapping).orElse("") : "";
        return minter.part(project, "component", key.isEmpty() ? key(mapping, number, path) : key);
    }

    static Optional<String> slug(Mapping mapping) {
        return names(mapping, "title").stream()
                .map(NameForms::slug)
                .filter(Minter::isSlug)
                .findFirst();
    }

    private String key(Mapping mapping, int number, String path) {
        Optional<String> id = mapping.text("id");
        if (id.isPresent() && !Minter.isSlug(id.get())) {
            findings.error(
                    mapping.position(), path, id.get(), "An id is made of small letters, digits and hyphens.", "");
        }
        return id.filter(Minter::isSlug).orElse(Integer.toString(number));
    }

    /** Every text of a field, in whatever languages, English or the first one first. */
    static List<String> names(Mapping mapping, String field) {
        List<String> names = new ArrayList<>();
        for (Item item : mapping.get(field).map(Describer::items).orElse(List.of())) {
            if (item instanceof Text text) {
                names.add(text.text().strip());
            } else if (item instanceof Mapping byLanguage) {
                byLanguage.text("en").ifPresent(names::add);
                byLanguage.fields().stream()
                        .flatMap(language -> items(language.value()).stream())
                        .filter(Text.class::isInstance)
                        .map(text -> ((Text) text).text().strip())
                        .filter(text -> !names.contains(text))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private void add(Node subject, Node predicate, Node object, Place place) {
        statements.add(Triple.create(subject, predicate, object));
        places.put(subject, predicate, place);
    }
}
