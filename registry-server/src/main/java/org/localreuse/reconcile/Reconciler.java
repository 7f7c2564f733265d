package org.localreuse.reconcile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdflink.RDFLink;
import org.jspecify.annotations.Nullable;
import org.localreuse.ontology.Base;
import org.localreuse.query.QueryLibrary;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.NameIndex;

/** Tells which entities a question may mean. As of one revision; immutable. */
public final class Reconciler {

    /** A best answer is certain only if the next is worse by so much. */
    private static final double CLEARLY_WORSE = 2;

    /** What took over from a council that is gone is named too, with this part of its score. */
    private static final double SUCCESSOR = 0.8;

    /** Worse answers help nobody. */
    private static final double LEAST = 30;

    private final Base base;
    private final Entities entities;
    private final NameIndex names;
    private final Forms forms;
    private @Nullable Suggestions suggestions;

    private Reconciler(Base base, Map<Node, Entity> byIri, NameIndex names) {
        this.base = base;
        this.entities = new Entities(byIri);
        this.names = names;
        this.forms = new Forms(names);
    }

    /** @param reference the names of councils and licences, whatever the store holds */
    static Reconciler read(RDFLink link, QueryLibrary library, Base base, NameIndex reference) {
        Map<Node, Entity> byIri = EntityReader.read(link, library, base);
        List<Declaration> declarations = byIri.values().stream()
                .filter(entity -> entity.type() != EntityType.COUNCIL && entity.type() != EntityType.LICENCE)
                .map(Reconciler::declaration)
                .toList();
        return new Reconciler(base, byIri, reference.with(declarations));
    }

    private static Declaration declaration(Entity entity) {
        List<String> names = new ArrayList<>(List.of(entity.name()));
        names.addAll(entity.names());
        entity.of(Property.REPOSITORY).forEach(value -> names.add(value.label()));
        return new Declaration(entity.type().kind(), entity.iri(), entity.key(), names);
    }

    /** The likeliest first, at most as many as the question wants. */
    public List<Answer> answers(Question question) {
        Map<Property, Set<String>> asked = new EnumMap<>(Property.class);
        question.constraints()
                .forEach(constraint -> asked.merge(constraint.property(), forms.of(constraint), Reconciler::both));
        Scoring scoring = new Scoring(question, asked);
        Map<Node, Answer> answers = new LinkedHashMap<>();
        Pool.of(entities, names, question, asked).forEach((entity, likely) -> {
            Answer answer = scoring.of(entity, likely);
            if (answer.score() >= LEAST) {
                answers.put(entity.iri(), answer);
            }
        });
        List.copyOf(answers.values()).forEach(answer -> addSuccessors(answer, answers));
        List<Answer> best = answers.values().stream().sorted(Answer.BEST_FIRST).toList();
        return judged(best).stream().limit(question.limit()).toList();
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.addAll(others);
        return both;
    }

    /** The successors of a council that was found by its own name or code. */
    private void addSuccessors(Answer answer, Map<Node, Answer> answers) {
        if (!answer.match() || !answer.entity().isGone()) {
            return;
        }
        for (Entity.Value successor : answer.entity().of(Property.SUCCESSOR)) {
            entities.find(successor.node()).ifPresent(entity -> {
                Map<String, Object> features =
                        new LinkedHashMap<>(Map.of("successor", true, "exists", !entity.isGone()));
                double score = Math.round(answer.score() * SUCCESSOR * 10) / 10.0;
                Answer found = answers.get(entity.iri());
                if (found != null) {
                    features.putAll(found.features());
                    score = Math.max(score, found.score());
                }
                answers.put(entity.iri(), new Answer(entity, score, found != null && found.match(), features));
            });
        }
    }

    /** Only the first can be a match, and only if no other is nearly as good. */
    private static List<Answer> judged(List<Answer> best) {
        List<Answer> judged = new ArrayList<>();
        for (int i = 0; i < best.size(); i++) {
            Answer answer = best.get(i);
            boolean alone = best.size() == 1 || best.get(1).score() <= answer.score() - CLEARLY_WORSE;
            boolean match = i == 0 && alone && answer.match();
            judged.add(new Answer(answer.entity(), answer.score(), match, answer.features()));
        }
        return judged;
    }

    /** The entity with that IRI; the part of it below {@code id/} will do. */
    public Optional<Entity> find(String id) {
        boolean whole = id.matches("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
        if (!whole && !id.matches("[^\\s<>\"{}|\\\\^`]+")) {
            return Optional.empty();
        }
        return entities.find(NodeFactory.createURI(whole ? id : base.iri() + "id/" + id));
    }

    /** What begins as somebody types. */
    public List<Entity> suggest(String prefix, int skip, int most) {
        return suggestions().beginning(prefix, skip, most);
    }

    /** Made when somebody first types: most only send batches. */
    private synchronized Suggestions suggestions() {
        if (suggestions == null) {
            suggestions = new Suggestions(entities.all());
        }
        return suggestions;
    }
}
