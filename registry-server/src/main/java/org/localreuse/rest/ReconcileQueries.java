package org.localreuse.rest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localreuse.reconcile.EntityType;
import org.localreuse.reconcile.Question;
import org.localreuse.reconcile.Question.Constraint;
import org.localreuse.reconcile.Question.Strictness;
import org.localreuse.reconcile.Reconciler;

/**
 * A batch of reconciliation queries.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/#structure-of-a-reconciliation-query">Structure of a query</a>
 */
final class ReconcileQueries {

    /** The size of a batch that clients are told to send. */
    static final int MOST_QUERIES = 200;

    private static final int STANDARD_LIMIT = 10;
    private static final int HIGHEST_LIMIT = 100;
    private static final int MOST_CONSTRAINTS = 20;
    private static final int MOST_VALUES = 20;
    private static final List<String> STRICTNESS = List.of("any", "all", "should");

    private ReconcileQueries() {}

    /** The answers, each under the key of its query. Nothing is answered before all are understood. */
    static Map<String, Object> answers(Reconciler reconciler, JsonText batch) {
        Map<String, Question> questions = new LinkedHashMap<>();
        for (String key : batch.names()) {
            questions.put(key, question(batch.member(key).object()));
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        questions.forEach((key, question) -> answers.put(
                key,
                Map.of(
                        "result",
                        reconciler.answers(question).stream()
                                .map(ReconcileJson::candidate)
                                .toList())));
        return answers;
    }

    /** How many queries the batch has. */
    static int size(JsonText batch) {
        return batch.names().size();
    }

    private static Question question(JsonText query) {
        String text = query.member("query").text().orElse("").strip();
        List<Constraint> constraints = new ArrayList<>();
        query.member("properties")
                .elements(MOST_CONSTRAINTS)
                .forEach(property -> constraints.add(constraint(property)));
        if (text.isEmpty() && constraints.isEmpty()) {
            throw query.refused("a query with a 'query' or 'properties'");
        }
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        for (JsonText type : query.member("type").elements(MOST_VALUES)) {
            id(type).ifPresent(id -> types.add(ReconcileJson.typeOfId(id)));
        }
        int limit = query.member("limit").number(STANDARD_LIMIT, 1, Integer.MAX_VALUE);
        return new Question(
                text, types, strictness(query.member("type_strict")), constraints, Math.min(limit, HIGHEST_LIMIT));
    }

    private static Strictness strictness(JsonText member) {
        String word = member.text().orElse("any");
        if (!STRICTNESS.contains(word)) {
            throw BadRequest.value("type_strict", word, STRICTNESS);
        }
        return Strictness.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Constraint constraint(JsonText property) {
        String id = property.object()
                .member("pid")
                .text()
                .orElseThrow(() -> property.refused("an object with 'pid' and 'v'"));
        List<String> values = new ArrayList<>();
        for (JsonText value : property.member("v").elements(MOST_VALUES)) {
            id(value).ifPresent(values::add);
        }
        return new Constraint(ReconcileJson.propertyOfId(id), values);
    }

    /** The text, or the id of an object. */
    private static Optional<String> id(JsonText value) {
        JsonText id = value.member("id");
        return id.isAbsent() ? value.text() : id.text();
    }
}
