package org.localreuse.readiness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.rdflink.RDFLink;
import org.localreuse.query.Parameter;
import org.localreuse.query.QueryLibrary;
import org.localreuse.query.Row;
import org.localreuse.query.StoredQuery;

/**
 * The rules by which the register answers, each a stored query that anybody can read and run; and the answers that people gave.
 * Reads all it needs on one link.
 */
final class Rules {

    private static final List<String> FOR_ALL = List.of(
            "readiness-barriers",
            "readiness-data",
            "readiness-reuses",
            "readiness-components",
            "readiness-money",
            "readiness-people");

    private static final String OF_A_COUNCIL = "readiness-council-data";
    private static final String OF_ALL_COUNCILS = "readiness-councils-with-data";

    private final QueryLibrary library;

    Rules(QueryLibrary library) {
        this.library = library;
    }

    /** The readiness of a project for who asks. */
    Readiness evaluate(RDFLink link, Asker asker) {
        Map<Node, List<Word>> words = new LinkedHashMap<>();
        rows("readiness-answers", link, asker, Rules::word)
                .forEach(word -> words.computeIfAbsent(word.question(), any -> new ArrayList<>())
                        .add(word));
        Map<Node, List<Reason>> reasons = new LinkedHashMap<>();
        rules(asker).stream()
                .flatMap(rule -> rows(rule, link, asker, row -> reason(rule, row)).stream())
                .forEach(reason -> reasons.computeIfAbsent(reason.question(), any -> new ArrayList<>())
                        .add(reason));
        Map<Node, List<Answered>> barriers = new LinkedHashMap<>();
        Map<Node, String> labels = new LinkedHashMap<>();
        for (Question question : rows("readiness-questions", link, asker, Rules::question)) {
            labels.put(question.barrier(), question.barrierLabel());
            barriers.computeIfAbsent(question.barrier(), any -> new ArrayList<>())
                    .add(new Answered(
                            question,
                            words.getOrDefault(question.concept(), List.of()),
                            reasons.getOrDefault(question.concept(), List.of())));
        }
        List<Standing> standings = labels.entrySet().stream()
                .map(barrier -> new Standing(
                        barrier.getKey(), barrier.getValue(), barriers.getOrDefault(barrier.getKey(), List.of())))
                .toList();
        return new Readiness(asker.project(), asker.council(), standings);
    }

    /** The names of the rules that apply to who asks. */
    private static List<String> rules(Asker asker) {
        List<String> rules = new ArrayList<>(FOR_ALL);
        rules.add(2, asker.council().isPresent() ? OF_A_COUNCIL : OF_ALL_COUNCILS);
        return rules;
    }

    private <T> List<T> rows(String name, RDFLink link, Asker asker, Function<Row, T> reader) {
        StoredQuery query = library.get(name);
        List<String> parameters =
                query.parameters().stream().map(Parameter::name).toList();
        return query.select(link, asker.values(parameters), reader);
    }

    private static Question question(Row row) {
        return new Question(
                (int) row.integer("number").orElseThrow(),
                row.node("question").orElseThrow(),
                row.text("label").orElse(""),
                row.text("asks").orElse(""),
                row.text("wouldHelp").orElse(""),
                row.node("barrier").orElseThrow(),
                row.text("barrierLabel").orElse(""));
    }

    private static Reason reason(String rule, Row row) {
        Node evidence = row.node("evidence").orElseThrow();
        return new Reason(
                row.node("question").orElseThrow(),
                row.iri("answer").map(Reply::ofConcept).orElseThrow(),
                row.text("reason").orElseThrow(),
                row.text("because").orElseThrow(),
                evidence,
                row.text("named").orElse(evidence.toString()),
                rule);
    }

    private static Word word(Row row) {
        String pages = row.text("pages").orElse("");
        return new Word(
                row.node("question").orElseThrow(),
                row.iri("answer").map(Reply::ofConcept).orElseThrow(),
                row.node("who").orElseThrow(),
                row.text("name").orElse(""),
                row.text("leads").filter("true"::equals).isPresent(),
                row.text("given").orElse(""),
                row.text("because").orElse(""),
                pages.isEmpty() ? List.of() : List.of(pages.split(" ")),
                row.node("source").orElseThrow());
    }
}
