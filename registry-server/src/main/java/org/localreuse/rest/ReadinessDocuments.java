package org.localreuse.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localreuse.readiness.Answered;
import org.localreuse.readiness.Readiness;
import org.localreuse.readiness.Reason;
import org.localreuse.readiness.Reply;
import org.localreuse.readiness.Standing;
import org.localreuse.readiness.Word;

/** Readiness as JSON and as a table. */
final class ReadinessDocuments {

    private static final List<String> COLUMNS = List.of(
            "barrier",
            "number",
            "question",
            "answer",
            "word",
            "contradicted",
            "says",
            "reason",
            "because",
            "evidence",
            "given",
            "rule");

    private final References references;

    private ReadinessDocuments(Catalogue catalogue) {
        this.references = catalogue.references();
    }

    static Document json(Readiness readiness, Catalogue catalogue) {
        ReadinessDocuments documents = new ReadinessDocuments(catalogue);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("project", documents.references.of(readiness.project()));
        readiness.council().ifPresent(council -> members.put("council", documents.references.of(council)));
        members.put(
                "barriers",
                readiness.standings().stream().map(documents::standing).toList());
        members.put("asOf", catalogue.asOf().toString());
        return new Document(members);
    }

    private Map<String, Object> standing(Standing standing) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", standing.barrier().getURI());
        members.put("key", standing.slug());
        members.put("label", standing.label());
        members.put("state", standing.reply().state());
        members.put("summary", standing.summary());
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Reply reply : Reply.values()) {
            counts.put(reply.slug(), standing.count(reply));
        }
        members.put("counts", counts);
        members.put(
                "questions", standing.questions().stream().map(this::question).toList());
        return members;
    }

    private Map<String, Object> question(Answered answered) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("number", answered.question().number());
        members.put("id", answered.question().concept().getURI());
        members.put("key", answered.question().slug());
        members.put("label", answered.question().label());
        members.put("question", answered.question().asks());
        members.put("answer", answered.reply().slug());
        members.put("word", word(answered));
        members.put("contradicted", answered.isContradicted());
        members.put("answers", answered.words().stream().map(this::word).toList());
        members.put("found", answered.found().slug());
        members.put("reasons", answered.reasons().stream().map(this::reason).toList());
        if (!answered.reply().isKnown()) {
            members.put("wouldHelp", answered.question().wouldHelp());
        }
        return members;
    }

    /** Whose word the answer is. */
    private static String word(Answered answered) {
        if (answered.words().isEmpty()) {
            return answered.reply().isKnown() ? "register" : "nobody";
        }
        return answered.words().getFirst().leads() ? "lead" : "other";
    }

    private Map<String, Object> word(Word word) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("answer", word.says().slug());
        members.put("who", references.of(word.who()));
        members.put("leads", word.leads());
        members.put("given", word.given());
        if (!word.because().isEmpty()) {
            members.put("because", word.because());
        }
        members.put("evidence", word.pages());
        members.put("source", word.source().getURI());
        return members;
    }

    private Map<String, Object> reason(Reason reason) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("says", reason.says().slug());
        members.put("reason", reason.code());
        members.put("because", reason.because());
        Map<String, Object> evidence = new LinkedHashMap<>(references.of(reason.evidence()));
        evidence.putIfAbsent("label", reason.named());
        members.put("evidence", evidence);
        members.put("rule", "/api/queries/" + reason.rule());
        return members;
    }

    /** A row for each word and each reason, and one for a question that has neither. */
    static Table table(Readiness readiness) {
        List<List<Object>> rows = new ArrayList<>();
        for (Standing standing : readiness.standings()) {
            for (Answered answered : standing.questions()) {
                List<Object> start = List.of(
                        standing.slug(),
                        answered.question().number(),
                        answered.question().slug(),
                        answered.reply().slug(),
                        word(answered),
                        answered.isContradicted());
                for (Word word : answered.words()) {
                    String pages = String.join("|", word.pages());
                    rows.add(row(start, word.says().slug(), "", word.because(), pages, word.given(), ""));
                }
                for (Reason reason : answered.reasons()) {
                    String evidence = reason.evidence().toString();
                    rows.add(row(
                            start, reason.says().slug(), reason.code(), reason.because(), evidence, "", reason.rule()));
                }
                if (answered.words().isEmpty() && answered.reasons().isEmpty()) {
                    rows.add(row(start, "", "", answered.question().wouldHelp(), "", "", ""));
                }
            }
        }
        return new Table(COLUMNS, rows);
    }

    private static List<Object> row(List<Object> start, Object... rest) {
        List<Object> row = new ArrayList<>(start);
        row.addAll(List.of(rest));
        return row;
    }
}
