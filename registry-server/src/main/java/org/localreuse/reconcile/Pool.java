package org.localreuse.reconcile;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.localreuse.reconcile.Question.Strictness;
import org.localreuse.resolve.Kind;
import org.localreuse.resolve.NameIndex;

/** Gathers the entities that a question may mean, with how alike their names are to its text. Never looks at all of them. */
final class Pool {

    /** So many names of each kind are compared with the text letter by letter. */
    private static final int COMPARED = 40;

    /** A value that more entities have than this does not bring them in; they have to be found by name. */
    private static final int MOST_OF_A_VALUE = 300;

    private final Entities entities;
    private final NameIndex names;
    private final Question question;
    private final Map<Entity, Likely> found = new LinkedHashMap<>();

    /** @param borne whether the text is a name, key or address of it */
    record Likely(double likeness, boolean borne) {}

    private Pool(Entities entities, NameIndex names, Question question) {
        this.entities = entities;
        this.names = names;
        this.question = question;
    }

    /** @param asked the forms of what each constraint asks for */
    static Map<Entity, Likely> of(
            Entities entities, NameIndex names, Question question, Map<Property, Set<String>> asked) {
        Pool pool = new Pool(entities, names, question);
        if (!question.text().isBlank()) {
            pool.addNamed();
        }
        asked.forEach((property, forms) -> {
            if (property.use().identifies() || entities.countHaving(property, forms) <= MOST_OF_A_VALUE) {
                pool.add(entities.having(property, forms));
            }
        });
        return pool.found;
    }

    private void addNamed() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Stream<EntityType> types = question.types().isEmpty() || question.strictness() == Strictness.SHOULD
                ? Stream.of(EntityType.values())
                : question.types().stream();
        types.forEach(type -> kinds.add(type.kind()));
        names.matches(kinds, question.text(), COMPARED)
                .forEach(match -> entities.find(match.candidate().iri())
                        .filter(this::mayBe)
                        .ifPresent(entity -> found.put(entity, new Likely(match.likeness(), match.borne()))));
    }

    private void add(Stream<Entity> more) {
        more.filter(this::mayBe)
                .limit(MOST_OF_A_VALUE)
                .forEach(entity -> found.computeIfAbsent(entity, any -> new Likely(likeness(entity), false)));
    }

    private double likeness(Entity entity) {
        return question.text().isBlank() ? 0 : NameIndex.likeness(question.text(), entity.name());
    }

    private boolean mayBe(Entity entity) {
        Set<EntityType> types = question.types();
        return switch (question.strictness()) {
            case SHOULD -> true;
            case ALL -> types.stream().allMatch(entity.type()::is);
            case ANY -> types.isEmpty() || types.stream().anyMatch(entity.type()::is);
        };
    }
}
